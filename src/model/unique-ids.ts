/** Gives out ids that are not taken: the wished one, else with a number behind it. Constant time however many collide. */
export class UniqueIds {
  readonly #taken: Set<unknown>;
  readonly #lastNumber = new Map<string, number>();

  /** What is no text among `taken` changes nothing. */
  constructor(taken: Iterable<unknown>) {
    this.#taken = new Set(taken);
  }

  /** `call`, or `call-2`, `call-3`, …; the id given is taken from now on. */
  make(wished: string): string {
    let number = this.#lastNumber.get(wished) ?? 0;
    let id = wished;
    do {
      number += 1;
      id = number === 1 ? wished : `${wished}-${number}`;
    } while (this.#taken.has(id));
    this.#lastNumber.set(wished, number);
    this.#taken.add(id);
    return id;
  }
}
