/**
 * Which event has which id. As long as ids come in ascending order, as they do in most large files, the events themselves
 * are the index; a table of all ids is made only when one does not.
 */
export class EventIds {
  /** How many there are. */
  length = 0;
  readonly #idAt: (row: number) => string;
  #rows: Map<string, number> | undefined;
  #last = '';

  /** `idAt` gives the id of a row that was added. */
  constructor(idAt: (row: number) => string) {
    this.#idAt = idAt;
  }

  /** True when ids ascend with the rows. */
  get areSorted(): boolean {
    return this.#rows === undefined;
  }

  /** Gives the next row to an id; −1 when it has one. */
  add(id: string): number {
    if (!this.#rows && id > this.#last) this.#last = id;
    else if (this.#table().has(id)) return -1;
    this.#rows?.set(id, this.length);
    this.length += 1;
    return this.length - 1;
  }

  /** The row of an id; −1 when it has none. */
  rowOf(id: string): number {
    return this.#rows ? (this.#rows.get(id) ?? -1) : this.#search(id);
  }

  #search(id: string): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#idAt(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.#idAt(low) === id ? low : -1;
  }

  #table(): Map<string, number> {
    if (this.#rows) return this.#rows;
    this.#rows = new Map();
    for (let row = 0; row < this.length; row += 1) this.#rows.set(this.#idAt(row), row);
    return this.#rows;
  }
}
