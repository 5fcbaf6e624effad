/**
 * Choices that are the same for the same seed.
 * @typedef {object} Chance
 * @property {() => number} number in [0, 1)
 * @property {(least: number, most: number) => number} between a whole number, both included
 * @property {<Item>(items: readonly Item[]) => Item} one of some, of which there is at least one
 */

/**
 * Mulberry32.
 * @param {number} seed
 * @returns {Chance}
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    number,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    one: (items) => items[Math.floor(number() * items.length)],
  };
}
