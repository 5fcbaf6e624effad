/** Where a text stops being JSON. */
export interface JsonErrorPlace {
  /** Index in UTF-16 units; the length of the text when it ends too early. */
  readonly index: number;
  /** What would be right there, in words. */
  readonly expected: string;
}

type Expecting = 'value' | 'text' | 'first-item' | 'name' | 'first-name' | 'colon' | 'next' | 'end';

const EXPECTED: Readonly<Record<Expecting, string>> = {
  value: 'a value',
  text: 'the rest of a text in double quotes',
  'first-item': 'a value or `]`',
  name: 'a name in double quotes',
  'first-name': 'a name in double quotes or `}`',
  colon: '`:`',
  next: '`,` or the closing bracket',
  end: 'the end',
};

const BLANK = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Walks over JSON without recursion, so that no depth of nesting can overflow. */
class JsonWalker {
  index = 0;
  expecting: Expecting = 'value';
  readonly #text: string;
  readonly #open: ('{' | '[')[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes past one token; false when the token does not belong here. */
  step(): boolean {
    this.#skip(BLANK);
    const sign = this.#text[this.index];
    if (sign === undefined || this.expecting === 'end') return false;
    if (this.#isClosing(sign)) return this.#close();
    switch (this.expecting) {
      case 'colon':
        return sign === ':' && this.#advance('value');
      case 'next':
        return sign === ',' && this.#advance(this.#open.at(-1) === '{' ? 'name' : 'value');
      case 'name':
      case 'first-name':
        return this.#skipText() && this.#expect('colon');
      default:
        return this.#value(sign);
    }
  }

  #value(sign: string): boolean {
    if (sign === '{' || sign === '[') {
      this.#open.push(sign);
      return this.#advance(sign === '{' ? 'first-name' : 'first-item');
    }
    return (this.#skipText() || this.#skip(SCALAR)) && this.#expect(this.#open.length > 0 ? 'next' : 'end');
  }

  #isClosing(sign: string): boolean {
    const mayClose = this.expecting === 'next' || this.expecting.startsWith('first-');
    return mayClose && sign === (this.#open.at(-1) === '{' ? '}' : ']');
  }

  #close(): boolean {
    this.#open.pop();
    return this.#advance(this.#open.length > 0 ? 'next' : 'end');
  }

  #advance(next: Expecting): boolean {
    this.index += 1;
    return this.#expect(next);
  }

  #expect(next: Expecting): true {
    this.expecting = next;
    return true;
  }

  #skipText(): boolean {
    if (this.#text[this.index] !== '"') return false;
    this.index += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.index);
      if (code === QUOTE) return this.#advance(this.expecting);
      const isText = code === BACKSLASH ? this.#skip(ESCAPE) : code >= SPACE;
      if (!isText) return !this.#expect('text');
      if (code !== BACKSLASH) this.index += 1;
    }
  }

  #skip(token: RegExp): boolean {
    token.lastIndex = this.index;
    if (!token.test(this.#text)) return false;
    this.index = token.lastIndex;
    return true;
  }
}

/** The first place at which `text` is not JSON, the same in every JavaScript engine; `undefined` when it is JSON. */
export function locateJsonError(text: string): JsonErrorPlace | undefined {
  const walker = new JsonWalker(text);
  while (walker.step());
  if (walker.expecting === 'end' && walker.index === text.length) return undefined;
  return { index: walker.index, expected: EXPECTED[walker.expecting] };
}
