const FAN = 16;

/** Finds the next of many numbers that reaches a limit. Immutable; O(log n) a search. */
export class MaxTree {
  /** The greatest of all; −Infinity when there are none. */
  readonly greatest: number;
  readonly #levels: readonly Float64Array[];

  /** `values` are kept, not copied. Linear. */
  constructor(values: Float64Array) {
    const levels = [values];
    for (let level = values; level.length > FAN; levels.push(level)) level = maximaOf(level);
    this.#levels = levels;
    this.greatest = levels.at(-1)!.reduce((greatest, value) => Math.max(greatest, value), -Infinity);
  }

  /** The first place from `from` on whose value lies above `limit`; the number of values when there is none. */
  next(from: number, limit: number): number {
    let height = 0;
    let at = from;
    for (let values = this.#levels[0]!; at < values.length; values = this.#levels[height]!) {
      if (values[at]! > limit) return this.#descend(height, at, limit);
      at += 1;
      if (at % FAN === 0 && height + 1 < this.#levels.length) {
        at /= FAN;
        height += 1;
      }
    }
    return this.#levels[0]!.length;
  }

  /** The greatest value at the places `[from, to)`; −Infinity when there are none. */
  max(from: number, to: number): number {
    let greatest = -Infinity;
    let at = from;
    while (at < to) {
      let height = 0;
      let width = 1;
      while (height + 1 < this.#levels.length && at % (width * FAN) === 0 && at + width * FAN <= to) {
        width *= FAN;
        height += 1;
      }
      greatest = Math.max(greatest, this.#levels[height]![at / width]!);
      at += width;
    }
    return greatest;
  }

  #descend(height: number, found: number, limit: number): number {
    let at = found;
    for (let level = height - 1; level >= 0; level -= 1) {
      at *= FAN;
      const values = this.#levels[level]!;
      while (!(values[at]! > limit)) at += 1;
    }
    return at;
  }
}

function maximaOf(values: Float64Array): Float64Array {
  const maxima = new Float64Array(Math.ceil(values.length / FAN)).fill(-Infinity);
  for (let at = 0; at < values.length; at += 1) {
    const over = Math.floor(at / FAN);
    if (values[at]! > maxima[over]!) maxima[over] = values[at]!;
  }
  return maxima;
}
