import type { GroupItem, Scene, SceneItem } from '../layout/scene.ts';
import { plotScale } from '../layout/time/plot-scale.ts';
import type { TimeScale } from '../layout/time/time-scale.ts';
import { between, isSameBuild, shapeBetween, startOf } from './shape-between.ts';

/** Two drawings of the same width on the way from one to the other. */
interface Way {
  readonly from: TimeScale;
  readonly to: TimeScale;
  /** 0–1. */
  readonly t: number;
  /** How much higher the later drawing is, px. */
  readonly growthPx: number;
}

/** Ids, not places, tell what stays the same. */
function keyOf(item: SceneItem, at: number): string {
  if (item.type === 'text') return `text ${item.text}`;
  if (item.type !== 'group') return `${item.type} ${at}`;
  if (item.name === 'aggregate') return `aggregate ${startOf(item)?.x ?? at}`;
  return item.link ? `${item.name} ${item.link.from} ${item.link.to}` : `${item.name} ${item.event ?? ''}`;
}

/** The way back, for what leaves. */
const reversed = ({ from, to, t, growthPx }: Way): Way => ({ from: to, to: from, t: 1 - t, growthPx: -growthPx });

/** A group of the later drawing only: it comes with the time it stands for. */
function comeWithTime(group: GroupItem, { from, to, t }: Way): GroupItem {
  const x = startOf(group)?.x ?? to.startPx;
  const shiftPx = (from.toPx(to.toMs(x)) - x) * (1 - t);
  const isInside = x + shiftPx >= to.startPx && x + shiftPx <= to.endPx;
  return { ...group, offset: { x: shiftPx, y: 0 }, opacity: isInside ? t : 0 };
}

/** A group that looked otherwise before: it comes from where that was. */
function comeFrom(before: GroupItem, group: GroupItem, { t }: Way): GroupItem {
  const [old, own] = [startOf(before), startOf(group)];
  const offset = old && own ? { x: (old.x - own.x) * (1 - t), y: (old.y - own.y) * (1 - t) } : { x: 0, y: 0 };
  return { ...group, offset, opacity: t };
}

/** The line under the ticks stays; ticks come with the time they name, and their feet with the foot of the drawing. */
function comeAxis(axis: GroupItem, way: Way): GroupItem {
  const shiftPx = -way.growthPx * (1 - way.t);
  const top = Math.min(...axis.items.map((item) => startOf(item)?.y ?? Infinity));
  const lower = (y: number): number => (y > top ? y + shiftPx : y);
  const items = axis.items.map((item): SceneItem => {
    if (item.type === 'line' && item.x1 !== item.x2) return { ...item, y1: item.y1 + shiftPx, y2: item.y2 + shiftPx };
    const lowered =
      item.type === 'line'
        ? { ...item, y1: lower(item.y1), y2: lower(item.y2) }
        : item.type === 'text'
          ? { ...item, y: lower(item.y) }
          : item;
    return comeWithTime({ type: 'group', name: 'tick', items: [lowered] }, way);
  });
  return { ...axis, items };
}

/** The ticks of an axis: there is one line, and it is the other drawing’s. */
const withoutLine = (axis: GroupItem): GroupItem => ({
  ...axis,
  items: axis.items.filter((item) => item.type !== 'line' || item.x1 === item.x2),
});

/** A bow between marks that move differently cannot follow both: it comes when they have almost arrived. */
const comeLate = (group: GroupItem, { t }: Way): GroupItem => ({ ...group, opacity: Math.max(0, 2 * t - 1) });

/** A bow that may end elsewhere, on the other side of a label say, is another bow: px between that and moving with time. */
const BOW_STRAY_PX = 24;

/** A strip stands on the axis, and its values have a scale of their own: it comes when the axis has almost arrived. */
const comeStrip = (strip: GroupItem, way: Way): GroupItem => ({
  ...comeLate(strip, way),
  offset: { x: 0, y: -way.growthPx * (1 - way.t) },
});

/** True for what can become the other by moving alone; for bows, only where that keeps them at their marks. */
function becomes(before: SceneItem | undefined, group: GroupItem, { from, to }: Way): before is GroupItem {
  if (before?.type !== 'group' || !isSameBuild(before, group)) return false;
  if (!group.link) return true;
  const [old, own] = [startOf(before)?.x ?? NaN, startOf(group)?.x ?? NaN];
  return Math.abs(from.toPx(to.toMs(own)) - old) <= BOW_STRAY_PX;
}

/** True for what stands for a time as a whole, and is not a mere holder of others. */
const isOne = ({ name, event, link }: GroupItem): boolean =>
  event !== undefined || link !== undefined || name === 'aggregate' || name === 'as-of-line';

/** A group as it comes, given what it was before, if anything. */
function come(before: SceneItem | undefined, group: GroupItem, way: Way): GroupItem {
  if (group.name === 'axis') return comeAxis(group, way);
  if (group.name === 'series') return comeStrip(group, way);
  if (isOne(group) && becomes(before, group, way)) return shapeBetween(before, group, way.t);
  if (group.link) return comeLate(group, way);
  if (isOne(group)) return before?.type === 'group' ? comeFrom(before, group, way) : comeWithTime(group, way);
  return { ...group, items: itemsBetween(before?.type === 'group' ? before.items : [], group.items, way) };
}

/** True for a group that does not simply become another, and so has to leave. */
function leaves(before: GroupItem, after: SceneItem | undefined, way: Way): boolean {
  if (before.name === 'axis' || before.name === 'series') return true;
  return isOne(before) ? !becomes(after, before, reversed(way)) : !after;
}

/** What comes and stays, in its order, then what leaves. */
function itemsBetween(before: readonly SceneItem[], after: readonly SceneItem[], way: Way): readonly SceneItem[] {
  const old = new Map(before.map((item, at) => [keyOf(item, at), item]));
  const next = new Map(after.map((item, at) => [keyOf(item, at), item]));
  const coming = after.map((item, at) => {
    const was = old.get(keyOf(item, at));
    if (item.type === 'group') return come(was, item, way);
    return was && isSameBuild(was, item) ? shapeBetween(was, item, way.t) : item;
  });
  const leaving = before.flatMap((item, at) => {
    const then = next.get(keyOf(item, at));
    if (item.type !== 'group' || !leaves(item, then, way)) return [];
    return [come(then, item.name === 'axis' ? withoutLine(item) : item, reversed(way))];
  });
  return [...coming, ...leaving];
}

/**
 * The drawing on the way from one to another of the same width, both with time to the right; `t` from 0 to 1. What is in
 * both, by id, moves; what is in one only comes or goes with the time it stands for. At every `t` all marks stand on one
 * linear scale, so that no date is shown wrongly on the way. Linear in items.
 */
export function tweenScene(from: Scene, to: Scene, t: number): Scene {
  const way: Way = { from: plotScale(from), to: plotScale(to), t, growthPx: to.height - from.height };
  const items = itemsBetween(from.items, to.items, way).filter((item) => item.type === 'group');
  return { ...to, height: between(from.height, to.height, t), items };
}
