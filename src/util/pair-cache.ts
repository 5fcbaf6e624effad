/** Remembers what was worked out for two objects and a key for as long as both objects live. They must not change. */
export class PairCache<First extends object, Second extends object, Result> {
  readonly #results = new WeakMap<First, WeakMap<Second, Map<string, Result>>>();
  readonly #most: number;

  /** `most`: keys remembered a pair; with one more, all of them are forgotten. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was worked out before, else what `compute` gives. */
  get(first: First, second: Second, key: string, compute: () => Result): Result {
    const results = this.#of(first, second);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute();
    if (results.size >= this.#most) results.clear();
    results.set(key, result);
    return result;
  }

  #of(first: First, second: Second): Map<string, Result> {
    const ofFirst = this.#results.get(first) ?? new WeakMap<Second, Map<string, Result>>();
    this.#results.set(first, ofFirst);
    const results = ofFirst.get(second) ?? new Map<string, Result>();
    ofFirst.set(second, results);
    return results;
  }
}
