import type { GroupItem, Scene, SceneItem } from '../layout/scene.ts';
import { plotScale } from '../layout/time/plot-scale.ts';
import type { TimeScale } from '../layout/time/time-scale.ts';

/** Two drawings of the same width on the way from one to the other. */
interface Way {
  readonly from: TimeScale;
  readonly to: TimeScale;
  /** 0–1. */
  readonly t: number;
}

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Ids, not places, tell what stays the same. */
const keyOf = (item: SceneItem, at: number): string => {
  if (item.type === 'text') return `text ${item.text}`;
  if (item.type !== 'group') return `${item.type} ${at}`;
  return item.link ? `${item.name} ${item.link.from} ${item.link.to}` : `${item.name} ${item.event ?? ''}`;
};

const NUMBERS = /-?\d+(?:\.\d+)?/g;

/** A path between two of the same build; of another build, the later one. */
function pathBetween(a: string, b: string, t: number): string {
  if (a.replace(NUMBERS, '') !== b.replace(NUMBERS, '')) return b;
  const numbers = a.match(NUMBERS) ?? [];
  let at = 0;
  return b.replace(NUMBERS, (end) => String(between(Number(numbers[at++]), Number(end), t)));
}

/** Every number and path of a shape between those of two shapes of one type. */
function shapeBetween<Shape extends SceneItem>(a: SceneItem, b: Shape, t: number): Shape {
  const fields = Object.entries(b).map(([name, end]: [string, unknown]) => {
    const start: unknown = Reflect.get(a, name);
    if (typeof start === 'number' && typeof end === 'number') return [name, between(start, end, t)];
    return [name, name === 'd' && typeof start === 'string' ? pathBetween(start, String(end), t) : end];
  });
  return Object.fromEntries(fields) as Shape;
}

/** Where a thing begins, px; `undefined` for an empty group. */
function firstX(item: SceneItem): number | undefined {
  switch (item.type) {
    case 'group':
      return item.items.map(firstX).find((x) => x !== undefined);
    case 'line':
      return item.x1;
    case 'path':
      return Number(item.d.match(NUMBERS)?.[0] ?? NaN);
    default:
      return item.x;
  }
}

/** A group that is only in one of the drawings: it moves with time, and is the fainter the farther it has gone (`share`, 0–1). */
function drift(group: GroupItem, home: TimeScale, away: TimeScale, share: number): GroupItem {
  const x = firstX(group) ?? home.startPx;
  const shiftPx = (away.toPx(home.toMs(x)) - x) * share;
  const isInside = x + shiftPx >= home.startPx && x + shiftPx <= home.endPx;
  return { ...group, offset: { x: shiftPx, y: group.offset?.y ?? 0 }, opacity: isInside ? 1 - share : 0 };
}

/** The ticks of one drawing, each moving with time; the line under them stays. */
function driftTicks(axis: GroupItem, home: TimeScale, away: TimeScale, share: number): GroupItem {
  const items = axis.items.map((item) =>
    item.type === 'line' && item.x1 !== item.x2
      ? item
      : drift({ type: 'group', name: 'tick', items: [item] }, home, away, share),
  );
  return { ...axis, items };
}

/** An item of the later drawing on its way from where it was, or from nowhere. */
function arrive(before: SceneItem | undefined, item: SceneItem, way: Way): SceneItem {
  const { from, to, t } = way;
  if (item.type !== 'group') return before?.type === item.type ? shapeBetween(before, item, t) : item;
  if (item.name === 'axis') return driftTicks(item, to, from, 1 - t);
  if (before?.type === 'group') return { ...item, items: itemsBetween(before.items, item.items, way) };
  return item.event === undefined ? { ...item, opacity: t } : drift(item, to, from, 1 - t);
}

/** The later items, each on its way, then the groups that leave, so that what stays keeps its place in the order. */
function itemsBetween(before: readonly SceneItem[], after: readonly SceneItem[], way: Way): readonly SceneItem[] {
  const { from, to, t } = way;
  const old = new Map(before.map((item, at) => [keyOf(item, at), item]));
  const arriving = after.map((item, at) => arrive(old.get(keyOf(item, at)), item, way));
  const stays = new Set(after.map(keyOf));
  const leaving = before.filter((item, at): item is GroupItem => item.type === 'group' && !stays.has(keyOf(item, at)));
  const ticks = before.filter((item): item is GroupItem => item.type === 'group' && item.name === 'axis');
  return [
    ...arriving,
    ...leaving.map((group) => (group.event === undefined ? { ...group, opacity: 1 - t } : drift(group, from, to, t))),
    ...ticks.map((axis) => driftTicks({ ...axis, name: 'axis' }, from, to, t)),
  ];
}

/**
 * The drawing on the way from one to another of the same width, both with time to the right; `t` from 0 to 1. What is in
 * both, by id, moves; what is in one only comes or goes with the time it stands for. At every `t` all marks stand on one
 * linear scale, so that no date is shown wrongly on the way. Linear in items.
 */
export function tweenScene(from: Scene, to: Scene, t: number): Scene {
  const way: Way = { from: plotScale(from), to: plotScale(to), t };
  const items = itemsBetween(from.items, to.items, way).filter((item) => item.type === 'group');
  return { ...to, height: between(from.height, to.height, t), items };
}
