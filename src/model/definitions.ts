interface Given<T> {
  readonly item: Partial<T>;
  readonly asOfMs: number;
}

/**
 * Things with an id, named in several documents: the first mention sets the order, the newest document that gives a
 * field wins. An id that is only mentioned defines itself.
 */
export class Definitions<T extends { readonly id: string }> {
  /** With their places in the order of first mention. */
  readonly #ids = new Map<string, number>();
  readonly #given = new Map<string, Given<T>[]>();
  readonly #byItself: (id: string) => T;

  /** `byItself` makes the definition of an id that has none. */
  constructor(byItself: (id: string) => T) {
    this.#byItself = byItself;
  }

  /** `asOfMs`: UTC milliseconds of the day the document knew; `-Infinity` when it is always known. */
  define(item: Partial<T> & { readonly id: string }, asOfMs: number): void {
    this.mention(item.id);
    const given = this.#given.get(item.id);
    if (given) given.push({ item, asOfMs });
    else this.#given.set(item.id, [{ item, asOfMs }]);
  }

  /** True when the id is there, defined or mentioned. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Makes sure that the id is there; returns its place in the order of first mention. */
  mention(id: string): number {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    this.#ids.set(id, this.#ids.size);
    return this.#ids.size - 1;
  }

  /** The ids that documents define, in order. */
  definedIds(): readonly string[] {
    return [...this.#given.keys()];
  }

  /** True when some document defines the id. */
  isDefined(id: string): boolean {
    return this.#given.has(id);
  }

  /** All ids in order of their first mention. */
  toMap(): ReadonlyMap<string, T> {
    return new Map([...this.#ids.keys()].map((id) => [id, this.#unite(id)]));
  }

  #unite(id: string): T {
    const given = [...(this.#given.get(id) ?? [])].sort((a, b) => compareAsOf(a.asOfMs, b.asOfMs));
    return given.reduce((united, { item }) => ({ ...united, ...item }), this.#byItself(id));
  }
}

/** Oldest first. A plain difference would be NaN between two days at `-Infinity`. */
export function compareAsOf(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
