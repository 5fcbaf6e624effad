import { measureByTable } from '../../src/layout/measure-text.ts';
import type { Box, Scene, SceneItem, Target, TextItem } from '../../src/layout/scene.ts';

/** A box and what it is, for messages. */
export interface NamedBox extends Box {
  readonly name: string;
  /** The event it belongs to; nothing collides with itself. */
  readonly owner: string;
}

/** Shares of the font size that letters reach above and below their baseline. */
const ASCENT = 0.76;
const DESCENT = 0.22;

/** px by which boxes may touch: what rounding to two decimals adds up to. */
const TOUCH_PX = 0.5;

const named = (target: Target, kind: 'mark' | 'label' | 'aside' | 'trail'): readonly NamedBox[] => {
  const box = target[kind];
  return box ? [{ ...box, name: `${kind} of ${target.events[0]}`, owner: target.events[0] }] : [];
};

/** The boxes of one kind of all targets. */
export const boxesOf = ({ targets }: Scene, kind: 'mark' | 'label' | 'aside' | 'trail'): readonly NamedBox[] =>
  targets.flatMap((target) => named(target, kind));

/** All texts of a drawing, with the offsets of the groups they are in added. */
export function textsOf(items: readonly SceneItem[], dx = 0, dy = 0): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.type === 'text') return [{ ...item, x: item.x + dx, y: item.y + dy }];
    if (item.type !== 'group') return [];
    return textsOf(item.items, dx + (item.offset?.x ?? 0), dy + (item.offset?.y ?? 0));
  });
}

/** Box of a line of text by the table of widths. */
export function textBox({ text, x, y, size, weight, anchor }: TextItem): NamedBox {
  const width = measureByTable(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - ASCENT * size, width, height: (ASCENT + DESCENT) * size, name: `“${text}”`, owner: '' };
}

/** True when two boxes share more than a touch. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x + TOUCH_PX < b.x + b.width &&
  b.x + TOUCH_PX < a.x + a.width &&
  a.y + TOUCH_PX < b.y + b.height &&
  b.y + TOUCH_PX < a.y + a.height;

/** Pairs that overlap, in words. Of two lists, those of one owner count too unless `foreign` is asked for. */
export function collisions(
  some: readonly NamedBox[],
  others: readonly NamedBox[] = some,
  foreign = false,
): readonly string[] {
  const found: string[] = [];
  some.forEach((a, at) => {
    for (const b of some === others ? others.slice(at + 1) : others) {
      if ((!foreign || a.owner !== b.owner) && overlap(a, b)) found.push(`${a.name} × ${b.name}`);
    }
  });
  return found;
}

/** Boxes that reach beyond the drawing, in words. */
export const clipped = (boxes: readonly NamedBox[], { width, height }: Scene): readonly string[] =>
  boxes
    .filter(
      (box) =>
        box.x < -TOUCH_PX ||
        box.y < -TOUCH_PX ||
        box.x + box.width > width + TOUCH_PX ||
        box.y + box.height > height + TOUCH_PX,
    )
    .map(({ name }) => `${name} clipped`);
