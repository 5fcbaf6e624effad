import type { TimeWindow } from '../resolve-window.ts';
import { timeCells } from '../time/time-cells.ts';
import type { TimeScale } from '../time/time-scale.ts';
import type { LaneEvents } from './lane-events.ts';

/** A lane is searched in strips from this width to twice it, so that the candidates do not all stand at its beginning. */
const STRIP_PX = 40;
/**
 * Places of the events that may get a label: the `most` most important that begin in each strip of the window, and of those that run into it.
 * Of two equally important the earlier. Strips stand fixed in time, so that a small move changes them at the edges alone.
 * Cost: that of the strips, whatever is in them.
 */
export function labelCandidates(
  { columns, index }: LaneEvents,
  { startMs, endMs }: TimeWindow,
  scale: Pick<TimeScale, 'pxPerDay'>,
  most: number,
): readonly number[] {
  const strips = timeCells(STRIP_PX, scale);
  const found = [...index.mostImportant(index.runningAt(startMs), most)];
  const end = index.firstFrom(endMs);
  for (let from = index.firstFrom(startMs); from < end;) {
    const to = Math.min(end, index.firstFrom(strips.startMs(strips.at(columns.starts[from]!) + 1)));
    const strip = { from, to: Math.max(to, from + 1), endAfterMs: -Infinity };
    found.push(...index.mostImportant(strip, most));
    from = strip.to;
  }
  return found;
}
