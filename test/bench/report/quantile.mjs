/**
 * The smallest value that at least a share of all reach; `undefined` without any.
 * @param {readonly number[]} values in any order
 * @param {number} share above 0, at most 1
 * @returns {number | undefined}
 */
export function quantile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1];
}

/**
 * The middle value, or the mean of the two middle ones; `undefined` without any. Absent values do not count.
 * @param {readonly (number | undefined)[]} values
 * @returns {number | undefined}
 */
export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
