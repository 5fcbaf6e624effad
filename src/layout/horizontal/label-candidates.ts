import { range } from 'd3-array';
import { clamp } from '../../util/clamp.ts';
import type { LaneMarks } from './lane-marks.ts';

/** Events a lane tries to label; the rest of a dense lane goes to counts at once, which keeps the cost linear. */
const MOST = 160;
/** A lane is searched in strips of this width, so that the candidates do not all stand at its beginning. */
const STRIP_PX = 40;

/** The most important events of each strip, as indexes; the earlier of two that are equally important. */
function bestOfStrips({ importance, starts }: LaneMarks, startPx: number, endPx: number): readonly number[] {
  const count = Math.max(1, Math.ceil((endPx - startPx) / STRIP_PX));
  const most = Math.max(1, Math.floor(MOST / count));
  const strips: number[][] = range(count).map(() => []);
  for (let index = 0; index < starts.length; index += 1) {
    const strip = strips[clamp(Math.floor((starts[index]! - startPx) / STRIP_PX), 0, count - 1)]!;
    const own = importance[index]!;
    if (strip.length === most && importance[strip[most - 1]!]! >= own) continue;
    let at = strip.length;
    while (at > 0 && importance[strip[at - 1]!]! < own) at -= 1;
    strip.splice(at, 0, index);
    if (strip.length > most) strip.pop();
  }
  return strips.flat();
}

/** Indexes of the events of a lane that may get a label, the most important first, then by time. Cost: linear in events. */
export function labelCandidates(marks: LaneMarks, startPx: number, endPx: number): readonly number[] {
  const { importance, starts } = marks;
  const chosen = starts.length <= MOST ? range(starts.length) : bestOfStrips(marks, startPx, endPx);
  return [...chosen].sort((a, b) => importance[b]! - importance[a]! || starts[a]! - starts[b]! || a - b);
}
