import type { SceneItem } from '../layout/scene.ts';

const NUMBERS = /-?\d+(?:\.\d+)?/g;

/** The number a share `t` (0–1) of the way from one to another. */
export const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** A path between two of the same build; of another build, the later one. */
function pathBetween(a: string, b: string, t: number): string {
  if (!isSamePath(a, b)) return b;
  const numbers = a.match(NUMBERS) ?? [];
  let at = 0;
  return b.replace(NUMBERS, (end) => String(between(Number(numbers[at++]), Number(end), t)));
}

const isSamePath = (a: string, b: string): boolean => a.replace(NUMBERS, '') === b.replace(NUMBERS, '');

/** True for shapes and texts that can become each other by moving alone. */
export function isSameBuild(a: SceneItem | undefined, b: SceneItem): boolean {
  if (a?.type !== b.type) return false;
  if (a.type === 'group' && b.type === 'group')
    return a.items.length === b.items.length && b.items.every((item, at) => isSameBuild(a.items[at], item));
  if (a.type === 'text' && b.type === 'text') return a.text === b.text && a.anchor === b.anchor;
  return a.type === 'path' && b.type === 'path' ? isSamePath(a.d, b.d) : true;
}

/** Every number and path between those of two items of the same build; the rest is the later one’s. */
export function shapeBetween<Item extends SceneItem>(a: SceneItem, b: Item, t: number): Item {
  const fields = Object.entries(b).map(([name, end]: [string, unknown]) => {
    const start: unknown = Reflect.get(a, name);
    if (typeof start === 'number' && typeof end === 'number') return [name, between(start, end, t)];
    return [name, name === 'd' ? pathBetween(String(start), String(end), t) : end];
  });
  const opacity = a.opacity === undefined ? {} : { opacity: between(a.opacity, 1, t) };
  const moved = { ...Object.fromEntries(fields), ...opacity } as Item;
  return a.type === 'group' && b.type === 'group'
    ? { ...moved, items: b.items.map((item, at) => shapeBetween(a.items[at] ?? item, item, t)) }
    : moved;
}

/** Where an item begins, px; `undefined` for an empty group. */
export function startOf(item: SceneItem): { readonly x: number; readonly y: number } | undefined {
  switch (item.type) {
    case 'group':
      return item.items.map(startOf).find((start) => start !== undefined);
    case 'line':
      return { x: item.x1, y: item.y1 };
    case 'path': {
      const [x = NaN, y = NaN] = (item.d.match(NUMBERS) ?? []).map(Number);
      return { x, y };
    }
    default:
      return item;
  }
}
