/**
 * Growth a minute by Theil and Sen: the median of the slopes of all pairs, which single outliers do not move. O(n²).
 * @param {readonly { minute: number }[]} rests at least two, at different minutes
 * @param {(rest: any) => number} valueOf
 */
export function slopePerMinute(rests, valueOf) {
  const slopes = rests.flatMap((one, at) =>
    rests.slice(at + 1).map((later) => (valueOf(later) - valueOf(one)) / (later.minute - one.minute)),
  );
  return median(slopes);
}

/** @param {readonly number[]} values at least one */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
