import { edtfError } from './edtf-error.ts';

/** The ten digits. */
export const DIGITS = '0123456789';
/** The digits and the mark of a digit left open. */
export const OPEN_DIGITS = `${DIGITS}X`;

/** Reads one date from left to right inside a longer text; positions in errors are those of the whole text. */
export class EdtfCursor {
  readonly #text: string;
  readonly #end: number;
  #at: number;

  /** Reads `text` from the index `from` up to, not including, `end`. */
  constructor(text: string, from: number, end: number) {
    this.#text = text;
    this.#end = end;
    this.#at = from;
  }

  /** Index of the next character in the whole text. */
  get at(): number {
    return this.#at;
  }

  /** The next character if it is one of `allowed`, and steps past it; else `''`. */
  take(allowed: string): string {
    const next = this.#at < this.#end ? this.#text.charAt(this.#at) : '';
    if (next === '' || !allowed.includes(next)) return '';
    this.#at += 1;
    return next;
  }

  /** All next characters that are among `allowed`; throws a RangeError naming `part` when there is none. */
  takeSome(allowed: string, part: string): string {
    const from = this.#at;
    while (this.take(allowed) !== '');
    return this.since(from) || this.failHere(part);
  }

  /** Exactly `count` characters among `allowed`; throws a RangeError naming `part` otherwise. */
  takeExactly(count: number, allowed: string, part: string): string {
    const from = this.#at;
    while (this.#at < from + count) {
      if (this.take(allowed) === '') this.failHere(part);
    }
    return this.since(from);
  }

  /** Throws a RangeError unless everything has been read. */
  expectEnd(): void {
    if (this.#at < this.#end) this.failHere('the date');
  }

  /** What was read since the index `from`. */
  since(from: number): string {
    return this.#text.slice(from, this.#at);
  }

  /** Throws a RangeError about the next character, which does not belong to `part`. */
  failHere(part: string): never {
    const code = this.#at < this.#end ? this.#text.codePointAt(this.#at) : undefined;
    if (code === undefined) return this.fail(`${part} is cut short`, this.#at);
    const shown = code === 0x20 ? 'blank' : `“${String.fromCodePoint(code)}”`;
    return this.fail(`unexpected ${shown} in ${part}`, this.#at);
  }

  /** Throws a RangeError that says `what` is wrong at the index `at`. */
  fail(what: string, at: number): never {
    throw edtfError(this.#text, what, at);
  }
}
