/** It took longer than it may. */
export class TimeoutError extends Error {}

/**
 * A promise that rejects with a TimeoutError when the given one has not settled in time.
 * @template Value
 * @param {Promise<Value>} promise
 * @param {number} capMs
 * @returns {Promise<Value>}
 */
export function within(promise, capMs) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`not done in ${Math.round(capMs / 1000)} s`)), Math.max(0, capMs));
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
