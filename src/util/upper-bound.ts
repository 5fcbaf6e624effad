/** How many of `length` places in a row pass a test that, once it fails, fails for all that follow. O(log n). */
export function upperBound(length: number, passes: (at: number) => boolean, from = 0): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
