import { rootOf } from './mount.ts';

/** A line of text on the page, px of the viewport. */
interface Line {
  readonly node: Text;
  readonly parent: Element;
  readonly box: DOMRect;
}

/** Fonts reach above and below their letters; px beyond that are a flaw. */
const SLACK_PX = 1.5;
const LETTERS_SHARE = 0.6;

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.sr, .skip, style');

function linesOf(node: Text): readonly Line[] {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '' || !isSeen(parent)) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0).map((box) => ({ node, parent, box }));
}

function linesIn(root: ParentNode): readonly Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) lines.push(...linesOf(walker.currentNode));
  return lines;
}

const around = (element: Element): readonly Element[] =>
  element.parentElement ? [element, ...around(element.parentElement)] : [element];

/** How an element treats what is wider than it. */
const overflowX = (element: Element): string => getComputedStyle(element).overflowX;

/** The box a line must stay in: of whatever cuts or scrolls it, else of the whole element. */
function frameOf({ parent }: Line, host: Element): { readonly box: DOMRect; readonly isScrolled: boolean } {
  const cutting = around(parent).find(
    (one) => !['visible', 'inline'].includes(overflowX(one)) || one.localName === 'svg',
  );
  const box = (cutting ?? host).getBoundingClientRect();
  return { box, isScrolled: cutting !== undefined && ['auto', 'scroll'].includes(overflowX(cutting)) };
}

function isOutside(line: Line, host: Element): boolean {
  const { box, isScrolled } = frameOf(line, host);
  return !isScrolled && (line.box.left < box.left - SLACK_PX || line.box.right > box.right + SLACK_PX);
}

const middleOf = ({ top, height }: DOMRect): readonly [number, number] => [
  top + (height * (1 - LETTERS_SHARE)) / 2,
  top + (height * (1 + LETTERS_SHARE)) / 2,
];

function overlap({ box: a }: Line, { box: b }: Line): boolean {
  const [aTop, aBottom] = middleOf(a);
  const [bTop, bBottom] = middleOf(b);
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return across > SLACK_PX && Math.min(aBottom, bBottom) - Math.max(aTop, bTop) > 0;
}

const words = ({ node }: Line): string => node.data.trim();

function overlaps(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => other.node !== one.node && overlap(one, other))
      .map((other) => `“${words(one)}” and “${words(other)}” overlap`),
  );
}

/** The innermost elements that make the whole wider than its box. */
function tooWide(element: Element): readonly string[] {
  if (element.scrollWidth <= element.clientWidth) return [];
  const { left, right } = element.getBoundingClientRect();
  const wide = [...rootOf(element).querySelectorAll('*:not(svg *, dialog, dialog *)')].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.left < left - SLACK_PX || box.right > right + SLACK_PX;
  });
  const innermost = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
  return [
    'wider than its box',
    ...innermost.map((one) => `${one.localName}.${one.getAttribute('class') ?? ''} sticks out`),
  ];
}

/** What a reader would see as broken: lines beyond their box, lines over one another, and a page wider than the window. */
export function layoutFlaws(element: Element): readonly string[] {
  const root = rootOf(element);
  const lines = linesIn(root.querySelector('dialog[open]') ?? root);
  const outside = lines.filter((line) => isOutside(line, element)).map((line) => `“${words(line)}” is cut off`);
  return [...tooWide(element), ...outside, ...overlaps(lines)];
}
