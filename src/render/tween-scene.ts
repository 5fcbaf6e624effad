import { axisOf } from '../layout/horizontal/draw-axis.ts';
import { measureByTable } from '../layout/measure-text.ts';
import { DAY_MS } from '../layout/metrics.ts';
import type { Box, GroupItem, Scene, SceneItem, TextItem } from '../layout/scene.ts';
import { plotScale } from '../layout/time/plot-scale.ts';
import type { TimeScale } from '../layout/time/time-scale.ts';
import type { Locale } from '../locale/locale.ts';
import { clamp } from '../util/clamp.ts';
import { moveShape } from './move-shape.ts';
import { pairItems } from './pair-items.ts';
import { between, isSameBuild, shapeBetween, startOf } from './shape-between.ts';

/** When what leaves is gone, and when what stays has arrived and what comes begins to appear; shares of the time. */
export const STAGES = { gone: 0.15, arrived: 0.75 } as const;

/** Two drawings on the way from one to the other. */
interface Way {
  readonly from: TimeScale;
  readonly to: TimeScale;
  /** How far what stays has moved, 0–1. */
  readonly moved: number;
  /** Opacity of what leaves. */
  readonly leaving: number;
  /** Opacity of what comes. */
  readonly coming: number;
  /** How much higher the later drawing is, px. */
  readonly growthPx: number;
}

/** Fast at first, then slowing down. */
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const shareOf = (t: number, start: number, end: number): number => clamp((t - start) / (end - start), 0, 1);

function wayAt(from: Scene, to: Scene, t: number): Way {
  return {
    from: plotScale(from),
    to: plotScale(to),
    moved: easeOut(shareOf(t, STAGES.gone, STAGES.arrived)),
    leaving: 1 - shareOf(t, 0, STAGES.gone),
    coming: shareOf(t, STAGES.arrived, 1),
    growthPx: to.height - from.height,
  };
}

/** An item as faint as given; nothing where it cannot be seen. */
function faint(item: SceneItem, share: number): readonly SceneItem[] {
  if (share <= 0) return [];
  return share < 1 ? [{ ...item, opacity: (item.opacity ?? 1) * share }] : [item];
}

/** True when nothing is zoomed. */
const isSameScale = ({ from, to }: Way): boolean => Math.abs(from.pxPerDay / to.pxPerDay - 1) < 1e-6;

/** A bow that may end elsewhere, on the other side of a label say, is another bow: px between that and moving with time. */
const BOW_STRAY_PX = 24;

const isSameBow = (was: GroupItem, bow: GroupItem, { from, to }: Way): boolean =>
  Math.abs(from.toPx(to.toMs(startOf(bow)?.x ?? NaN)) - (startOf(was)?.x ?? NaN)) <= BOW_STRAY_PX;

/** True for what is one shape, and not a holder of parts that come and go by themselves. */
const isWhole = ({ name, link }: GroupItem): boolean => link !== undefined || name === 'mark' || name === 'aggregate';

const textsIn = ({ items }: GroupItem): readonly TextItem[] => items.filter((item) => item.type === 'text');

/** True for a label that says the same in the same lines, with or without a line to its mark: half a label is none. */
function saysSame(was: GroupItem, label: GroupItem): boolean {
  const [old, own] = [textsIn(was), textsIn(label)];
  return old.length === own.length && own.every((text, at) => isSameBuild(old[at], text));
}

/** True for what can become the other by moving alone: values of a strip have a scale of their own. */
function canBecome(was: SceneItem, item: SceneItem, way: Way): boolean {
  if (was.type !== 'group' || item.type !== 'group') return isSameBuild(was, item);
  if (item.name === 'series') return isSameScale(way);
  if (item.name === 'label') return saysSame(was, item);
  return !isWhole(item) || (isSameBuild(was, item) && (!item.link || isSameBow(was, item, way)));
}

/** What is in both drawings, where it is now. */
function stay(was: SceneItem, item: SceneItem, way: Way): SceneItem {
  if (was.type !== 'group' || item.type !== 'group') return shapeBetween(was, item, way.moved);
  if (item.name === 'axis') return way.moved === 0 ? was : item;
  if (item.name === 'series') return moveShape(item, 0, -way.growthPx * (1 - way.moved));
  if (isWhole(item)) return shapeBetween(was, item, way.moved);
  const holder = was.opacity === undefined ? item : { ...item, opacity: between(was.opacity, 1, way.moved) };
  return { ...holder, items: itemsBetween(was.items, item.items, way) };
}

/** What stays and comes, in its order, then what leaves. */
function itemsBetween(before: readonly SceneItem[], after: readonly SceneItem[], way: Way): readonly SceneItem[] {
  const pairs = new Map([...pairItems(before, after, way)].filter(([item, was]) => canBecome(was, item, way)));
  const staying = new Set(pairs.values());
  const present = after.flatMap((item) => {
    const was = pairs.get(item);
    return was ? [stay(was, item, way)] : faint(item, way.coming);
  });
  return [...present, ...before.filter((item) => !staying.has(item)).flatMap((item) => faint(item, way.leaving))];
}

const boxBetween = (a: Box, b: Box, t: number): Box => ({
  x: between(a.x, b.x, t),
  y: between(a.y, b.y, t),
  width: between(a.width, b.width, t),
  height: between(a.height, b.height, t),
});

/** The window that a plot shows while all marks are a share of their way. */
function windowBetween({ from, to, moved }: Way, { x, width }: Box): Scene['window'] {
  const pxPerDay = between(from.pxPerDay, to.pxPerDay, moved);
  const originPx = between(from.toPx(to.startMs), to.startPx, moved);
  const toMs = (px: number): number => to.startMs + ((px - originPx) / pxPerDay) * DAY_MS;
  return { startMs: toMs(x), endMs: toMs(x + width) };
}

/** The axis for the window on the way, so that dates can be read off it at any time; at rest that of the drawing itself. */
function axisOnWay(resting: GroupItem, { moved }: Way, now: Pick<Scene, 'plot' | 'window'>, locale: Locale): GroupItem {
  if (moved === 0 || moved === 1 || textsIn(resting).length === 0) return resting;
  return axisOf(now, { locale, measure: measureByTable });
}

/**
 * The drawing on the way from one to another of the same width, both with time to the right; `t`: the share of the time that
 * has passed, 0 to 1. First what is in one only leaves, then what is in both moves, then what is new appears: so no text
 * stands over another that it is not exchanged for. At every `t` all marks stand on one linear scale, that of the result’s window,
 * so that no date is shown wrongly on the way; from there another way may begin. Linear in items but for counts.
 */
export function tweenScene(from: Scene, to: Scene, t: number, locale: Locale): Scene {
  const way = wayAt(from, to, t);
  const plot = boxBetween(from.plot, to.plot, way.moved);
  const now = { plot, window: windowBetween(way, plot) };
  const items = itemsBetween(from.items, to.items, way)
    .filter((item) => item.type === 'group')
    .map((item) => (item.name === 'axis' ? axisOnWay(item, way, now, locale) : item));
  return { ...to, height: between(from.height, to.height, way.moved), ...now, items };
}
