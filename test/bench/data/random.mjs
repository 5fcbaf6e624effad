/**
 * Numbers in [0, 1) that a seed decides (mulberry32): the same on every machine.
 * @param {number} seed
 * @returns {() => number}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A draw from the normal distribution of mean 0 and deviation 1 (Box and Muller).
 * @param {() => number} random
 */
export const gaussian = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/**
 * A place in a list, more often where its weight is larger.
 * @param {() => number} random
 * @param {readonly number[]} weights
 */
export function weightedIndex(random, weights) {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (rest -= weight) <= 0);
  return found === -1 ? weights.length - 1 : found;
}
