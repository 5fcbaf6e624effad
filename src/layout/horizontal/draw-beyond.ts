import type { Locale } from '../../locale/locale.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { roundTo } from '../../util/round-to.ts';
import { DAY_MS } from '../metrics.ts';
import type { Box, GroupItem, Scene, SceneItem } from '../scene.ts';
import { plotScale } from '../time/plot-scale.ts';
import { timeCells } from '../time/time-cells.ts';
import type { TimeScale } from '../time/time-scale.ts';
import type { LaneMode } from '../view.ts';
import { lanesOf, type Lane } from './lanes-of.ts';

/** Least width of a cell, px. */
const CELL_PX = 12;
/** Parts as close as this are one, px. */
const TOUCHING_PX = 0.01;
/** Room between what is drawn and the lines of its lane, px. */
const INSET_PX = 10;

/** A stretch of the axis, px. */
interface Stretch {
  readonly fromPx: number;
  readonly toPx: number;
}

/** Cells of a stretch that hold an event of a lane, neighbours joined. */
function filledParts({ events }: Lane, { fromPx, toPx }: Stretch, scale: TimeScale): readonly Stretch[] {
  const { at, startMs } = timeCells(CELL_PX, scale);
  const parts: Stretch[] = [];
  for (let cell = at(scale.toMs(fromPx)); startMs(cell) < scale.toMs(toPx); cell += 1) {
    if (events.index.count(startMs(cell), startMs(cell + 1)) === 0) continue;
    const part = {
      fromPx: Math.max(fromPx, scale.toPx(startMs(cell))),
      toPx: Math.min(toPx, scale.toPx(startMs(cell + 1))),
    };
    const last = parts.at(-1);
    if (last && part.fromPx - last.toPx < TOUCHING_PX) parts[parts.length - 1] = { ...last, toPx: part.toPx };
    else parts.push(part);
  }
  return parts;
}

/** Path data of a box over a part of a lane. */
const boxOf = ({ y, height }: Box, { fromPx, toPx }: Stretch): string =>
  `M${roundTo(fromPx, 2)},${y + INSET_PX}H${roundTo(toPx, 2)}v${height - 2 * INSET_PX}H${roundTo(fromPx, 2)}z`;

/** What lies after the knowledge date is tinted there, too. */
function tint({ plot: { y, height } }: Scene, { fromPx, toPx }: Stretch, asOfX: number): SceneItem[] {
  const x = Math.max(fromPx, asOfX);
  return x < toPx ? [{ type: 'rect', x, y, width: toPx - x, height, fill: 'stripe' }] : [];
}

/**
 * What lies before and after the window of a drawing, `reachPx` on each side, for the moment until it is laid out: in
 * each lane that is drawn, the times at which there are events. Nothing else is said of them. Cost: that of the px.
 */
export function drawBeyond(
  scene: Scene,
  known: KnownTimeline,
  mode: LaneMode,
  locale: Locale,
  reachPx: number,
): GroupItem {
  const scale = plotScale(scene);
  const lanes = new Map(lanesOf(known, mode, locale).map((lane) => [lane.id, lane]));
  const asOfX = Number.isFinite(known.asOfMs) ? scale.toPx(known.asOfMs + DAY_MS) : Infinity;
  const stretches: readonly Stretch[] = [
    { fromPx: scale.startPx - reachPx, toPx: scale.startPx },
    { fromPx: scale.endPx, toPx: scale.endPx + reachPx },
  ];
  const items = stretches.flatMap((stretch): SceneItem[] => {
    const boxes = scene.lanes.flatMap(({ id, box }) => {
      const lane = lanes.get(id);
      return lane ? filledParts(lane, stretch, scale).map((part) => boxOf(box, part)) : [];
    });
    return [...tint(scene, stretch, asOfX), { type: 'path', d: boxes.join(''), fill: 'chip' }];
  });
  return { type: 'group', name: 'beyond', items };
}
