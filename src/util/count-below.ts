/** How many of some numbers in ascending order are below `limit`; they are searched from the place `from` on. O(log n). */
export function countBelow(sorted: Float64Array, limit: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
