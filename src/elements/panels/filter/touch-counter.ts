import { MS_PER_DAY } from '../../../model/edtf/civil-day.ts';
import type { EventColumns } from '../../../model/event-columns.ts';
import { sortedNumbers } from '../../../util/sorted-numbers.ts';
import { upperBound } from '../../../util/upper-bound.ts';

/** Answers how many of some events touch a stretch of time, however often it is asked. 16 bytes an event. */
export class TouchCounter {
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;

  /** `places`: of the events in the columns, ascending. Linear for dates within a few thousand years, else O(n log n). */
  constructor({ starts, ends }: Pick<EventColumns, 'starts' | 'ends'>, places: readonly number[]) {
    this.#starts = Float64Array.from(places, (place) => starts[place]!);
    this.#ends = sortedNumbers(
      Float64Array.from(places, (place) => ends[place]!),
      MS_PER_DAY,
    );
  }

  /** How many touch `[startMs, endMs)`. O(log n). */
  count(startMs: number, endMs: number): number {
    const begun = upperBound(this.#starts.length, (at) => this.#starts[at]! < endMs);
    return begun - upperBound(this.#ends.length, (at) => this.#ends[at]! <= startMs);
  }
}
