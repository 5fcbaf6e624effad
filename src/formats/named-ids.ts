import { slugId } from '../model/slug-id.ts';
import { UniqueIds } from '../model/unique-ids.ts';

/** Gives names that have no ids, such as categories or addresses, an id each: the same name the same id. */
export class NamedIds {
  readonly #ids = new UniqueIds([]);
  readonly #byName = new Map<string, string>();
  readonly #ifEmpty: string;

  /** `ifEmpty` is the id of a name without letters or digits. */
  constructor(ifEmpty: string) {
    this.#ifEmpty = ifEmpty;
  }

  idOf(name: string): string {
    let id = this.#byName.get(name);
    if (id === undefined) {
      id = this.#ids.make(slugId([name.replace(/^https?:\/\//, '')], this.#ifEmpty));
      this.#byName.set(name, id);
    }
    return id;
  }

  /** Every name with its id, in the order in which they came. */
  get entries(): readonly { readonly id: string; readonly name: string }[] {
    return [...this.#byName].map(([name, id]) => ({ id, name }));
  }
}
