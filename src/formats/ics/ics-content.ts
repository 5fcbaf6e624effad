import ICAL from 'ical.js';
import type { LossLog } from '../loss-report.ts';

/** One property of a component. */
export interface IcsProperty {
  /** In upper case. */
  readonly name: string;
  /** In lower case; several values of one parameter are not told apart. */
  readonly params: ReadonlyMap<string, string>;
  /** Texts without escapes; dates as ISO 8601 writes them; all values of a list. */
  readonly values: readonly string[];
  readonly line: number;
}

/** A calendar, an entry or another part between `BEGIN` and `END`. */
export interface IcsComponent {
  /** In upper case. */
  readonly name: string;
  readonly line: number;
  /** The line of its `END`; its first while it has none. */
  lastLine: number;
  readonly properties: IcsProperty[];
  readonly parts: IcsComponent[];
}

interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * Takes an iCalendar file apart. A line that cannot be read is left out and named; so is an `END` without its `BEGIN`,
 * and a part that the file’s end cuts off counts as far as it goes. Linear, and no depth of nesting can overflow.
 */
export function readIcsContent(text: string, log: LossLog): readonly IcsComponent[] {
  const reader = new ContentReader(log);
  for (const line of contentLines(text)) reader.take(line);
  reader.close();
  return reader.root.parts;
}

/** A day without `VALUE=DATE`, which many programs write: ical.js takes it for a clock time with nothing in it. */
const BARE_DAY = /(?<=^\d{4}-\d\d-\d\d)T::$/;

class ContentReader {
  readonly root: IcsComponent = component('', 0);
  readonly #log: LossLog;
  readonly #open: IcsComponent[] = [];
  /** How many parts of a name are open, so that a stray `END` costs nothing. */
  readonly #openNames = new Map<string, number>();

  constructor(log: LossLog) {
    this.#log = log;
  }

  take(line: Line): void {
    const [, mark, name = ''] = /^(BEGIN|END):\s*([^\s:;]*)\s*$/i.exec(line.text) ?? [];
    if (mark === undefined) this.#property(line);
    else if (mark.toUpperCase() === 'BEGIN') this.#begin(name.toUpperCase(), line.number);
    else this.#end(name.toUpperCase(), line.number);
  }

  close(): void {
    const cut = this.#open.at(-1);
    if (cut) this.#log.warn(`line ${cut.line}`, 'bad-value', `${cut.name} has no end: the file may be cut off`);
  }

  #begin(name: string, line: number): void {
    const part = component(name, line);
    (this.#open.at(-1) ?? this.root).parts.push(part);
    this.#open.push(part);
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
  }

  #end(name: string, line: number): void {
    const isLast = this.#open.at(-1)?.name === name;
    if (!isLast) this.#log.warn(`line ${line}`, 'bad-value', `END:${name} does not end what was begun last`);
    if (!this.#openNames.get(name)) return;
    for (let part = this.#open.pop(); part; part = part.name === name ? undefined : this.#open.pop()) {
      part.lastLine = line;
      this.#openNames.set(part.name, (this.#openNames.get(part.name) ?? 1) - 1);
    }
  }

  #property(line: Line): void {
    const target = this.#open.at(-1);
    const property = target && line.text.includes(':') ? readProperty(line) : undefined;
    if (target && property) target.properties.push(property);
    else this.#log.fail('lines', `line ${line.number}`, 'bad-value', 'this is not a line of a calendar');
  }
}

const component = (name: string, line: number): IcsComponent => ({
  name,
  line,
  lastLine: line,
  properties: [],
  parts: [],
});

function readProperty({ text, number }: Line): IcsProperty | undefined {
  const parsed = parseLine(text);
  if (!parsed) return undefined;
  const [name, params, type, ...read] = parsed;
  const values = type === 'integer' ? [afterLastColon(text)] : read;
  const isRaw = type === 'unknown';
  return {
    name: name.toUpperCase(),
    params: new Map(Object.entries(params).map(([key, value]) => [key, asText(value)])),
    values: values.map((value) => (isRaw ? withoutEscapes(asText(value)) : asText(value).replace(BARE_DAY, ''))),
    line: number,
  };
}

/** ical.js takes any word for the number 0. */
const afterLastColon = (line: string): string => line.slice(line.lastIndexOf(':') + 1);

/** A list in one; a value with parts of its own, such as the rule of a series, is not read and blank. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(',');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** ical.js takes escapes out only where it knows a property. */
const withoutEscapes = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

type JCalProperty = readonly [name: string, params: object, type: string, ...values: unknown[]];

/** ical.js throws errors of several kinds at what it cannot read, and some are plain type errors. */
function parseLine(text: string): JCalProperty | undefined {
  try {
    return ICAL.parse.property(text) as JCalProperty;
  } catch {
    return undefined;
  }
}

/** Lines with their continuations, each under the number of its first; blank lines are passed over. */
function contentLines(text: string): readonly Line[] {
  const lines: { parts: string[]; number: number }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((part, index) => {
      const last = lines.at(-1);
      if (/^[ \t]/.test(part) && last) last.parts.push(part.slice(1));
      else if (part.trim() !== '') lines.push({ parts: [part], number: index + 1 });
    });
  return lines.map(({ parts, number }) => ({ text: parts.join(''), number }));
}
