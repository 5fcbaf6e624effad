/** A table of all steps between the least and the greatest number may have this many places. */
const MOST_STEPS = 1 << 21;
/** And this many a number: a few numbers far apart are sorted sooner than such a table is walked through. */
const MOST_STEPS_A_NUMBER = 64;

/** The numbers in ascending order, in a new array. Linear where all are few multiples of `step` apart or infinite, else O(n log n). */
export function sortedNumbers(numbers: Float64Array, step: number): Float64Array {
  let least = Infinity;
  let greatest = -Infinity;
  for (const number of numbers) {
    if (number < least && number !== -Infinity) least = number;
    if (number > greatest && number !== Infinity) greatest = number;
  }
  const steps = (greatest - least) / step + 1;
  if (!(steps > 0 && steps <= Math.min(MOST_STEPS, numbers.length * MOST_STEPS_A_NUMBER)))
    return numbers.slice().sort();
  return counted(numbers, least, step, steps) ?? numbers.slice().sort();
}

/** `undefined` when some number lies between two steps. */
function counted(numbers: Float64Array, least: number, step: number, steps: number): Float64Array | undefined {
  const counts = new Uint32Array(steps + 2);
  for (const number of numbers) {
    const place = number === Infinity ? steps + 1 : number === -Infinity ? 0 : (number - least) / step + 1;
    if (!Number.isInteger(place)) return undefined;
    counts[place]! += 1;
  }
  const sorted = new Float64Array(numbers.length);
  let from = 0;
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place]!;
    // Most steps of a long stretch are empty, and filling nothing takes its time too.
    if (count === 0) continue;
    const number = place === 0 ? -Infinity : place > steps ? Infinity : least + (place - 1) * step;
    sorted.fill(number, from, (from += count));
  }
  return sorted;
}
