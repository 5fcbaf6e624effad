import { around } from '../around.ts';

/** Ways a box treats what is larger than it that let it scroll; upwards and downwards, scripts scroll hidden ones too. */
const SCROLLING = { x: ['auto', 'scroll'], y: ['auto', 'scroll', 'hidden'] } as const;

type Axis = keyof typeof SCROLLING;

/**
 * True where a turn of the wheel over an element may be meant for something around it: a box, a page, or a page around
 * its frame, which cannot be asked. O(depth of the page).
 */
export function canScroll(place: EventTarget | null, axis: Axis): boolean {
  if (axis === 'y' && window !== window.parent) return true;
  for (let at = place instanceof Element ? place : null; at; at = around(at)) if (scrolls(at, axis)) return true;
  return false;
}

function scrolls(element: Element, axis: Axis): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (axis === 'x' ? scrollWidth <= clientWidth : scrollHeight <= clientHeight) return false;
  const isPage = element === document.scrollingElement;
  const overflow = isPage ? ofPage(axis) : overflowOf(element, axis);
  return SCROLLING[axis].some((one) => one === overflow);
}

const overflowOf = (element: Element, axis: Axis): string =>
  getComputedStyle(element)[axis === 'x' ? 'overflowX' : 'overflowY'];

/** The page takes over what its outermost element, or else its body, says; by itself it scrolls. */
function ofPage(axis: Axis): string {
  const said = [document.documentElement, document.body].map((one) => overflowOf(one, axis));
  return said.find((overflow) => overflow !== 'visible') ?? 'auto';
}
