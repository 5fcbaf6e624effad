import { around } from './around.ts';

/** True for a box that readers can scroll back by themselves. */
const isScroller = (element: Element): boolean =>
  element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Moves an element up by px, or down by px below 0, by scrolling what it stands in: the nearest first, as far as that goes; at once. */
export function scrollAround(element: Element, byPx: number): void {
  let restPx = byPx;
  for (let one = around(element); one && restPx !== 0; one = around(one)) {
    if (!isScroller(one)) continue;
    const beforePx = one.scrollTop;
    one.scrollBy({ top: restPx, behavior: 'instant' });
    restPx -= one.scrollTop - beforePx;
  }
}
