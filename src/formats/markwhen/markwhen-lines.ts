import type { LossLog } from '../loss-report.ts';
import { isLikeSection, SectionStack, type MarkwhenSection } from './markwhen-sections.ts';
import { markwhenWhen, type MarkwhenWhen } from './markwhen-when.ts';

/** An event as it stands in a Markwhen text. */
export interface MarkwhenEntry {
  readonly when: MarkwhenWhen;
  /** What stands behind the colon. */
  readonly firstLine: string;
  /** The lines below. */
  readonly lines: string[];
  readonly properties: Map<string, string>;
  /** The sections around it that have a name, the innermost first. */
  readonly sections: readonly MarkwhenSection[];
  readonly line: number;
  lastLine: number;
}

/** A Markwhen text taken apart. */
export interface MarkwhenContent {
  readonly header: ReadonlyMap<string, string>;
  readonly entries: readonly MarkwhenEntry[];
  readonly sections: readonly MarkwhenSection[];
}

const PROPERTY = /^\s*(?<key>[A-Za-z_][\w-]{0,40}):(?:\s+(?<value>.*))?$/;
const DATED = /^\s*(?<date>[^\s:][^:]{0,100}?(?::\d\d[^:]{0,100}?){0,4})\s*:(?:\s+(?<rest>.*))?$/;

const LIKE_AN_ENTRY = /^\s*[^\s:][^:]{0,60}:\s/;

/** As much of a line as may hold its date. */
const LONGEST = 1000;

/** True for a line that begins with a date and a colon. */
export function isMarkwhenLine(line: string): boolean {
  const { date = '' } = DATED.exec(line.slice(0, LONGEST))?.groups ?? {};
  try {
    return markwhenWhen(date, false) !== undefined;
  } catch {
    return false;
  }
}

/** Takes the text apart line by line. A date that is meant as one and cannot be read is named, its lines left out. Linear. */
export function markwhenLines(text: string, log: LossLog): MarkwhenContent {
  const reader = new LineReader(log);
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => reader.take(line, index + 1));
  return reader;
}

class LineReader implements MarkwhenContent {
  readonly header = new Map<string, string>();
  readonly entries: MarkwhenEntry[] = [];
  readonly #log: LossLog;
  readonly #stack: SectionStack;
  #entry: MarkwhenEntry | undefined;
  #isBelowWords = false;
  #isHeader = true;

  constructor(log: LossLog) {
    this.#log = log;
    this.#stack = new SectionStack(log);
  }

  get sections(): readonly MarkwhenSection[] {
    return this.#stack.all;
  }

  take(line: string, number: number): void {
    this.#read(line, number);
    this.#isBelowWords = line.trim() !== '';
  }

  #read(line: string, number: number): void {
    if (/^\s*\/\//.test(line))
      return this.#log.leaveOut('comments', `line ${number}`, 'no-field', 'A document has no comments.');
    if (this.#section(line, number) || this.#dated(line, number)) {
      this.#isHeader = false;
      return;
    }
    if (this.#isHeader) this.#head(line, number);
    else if (this.#entry) this.#below(this.#entry, line, number);
    else if (line.trim() !== '')
      this.#log.leaveOut('text', `line ${number}`, 'no-field', 'Words that belong to no event have no place.');
  }

  #section(line: string, number: number): boolean {
    const isFound = this.#stack.take(line, number, {
      isInEntry: this.#entry !== undefined,
      isBelowWords: this.#isBelowWords,
    });
    if (isFound) this.#entry = undefined;
    return isFound;
  }

  #dated(line: string, number: number): boolean {
    const { date, rest = '' } = line.length > 0 ? (DATED.exec(line.slice(0, LONGEST))?.groups ?? {}) : {};
    if (date === undefined) return false;
    const when = this.#readDate(date, number);
    if (when === undefined) return false;
    const sections = this.#stack.named();
    const firstLine = rest + line.slice(LONGEST);
    const places = { line: number, lastLine: number };
    this.#entry =
      when === 'unreadable' ? undefined : { when, firstLine, lines: [], properties: new Map(), sections, ...places };
    if (this.#entry) this.entries.push(this.#entry);
    return true;
  }

  #readDate(date: string, number: number): MarkwhenWhen | 'unreadable' | undefined {
    try {
      return markwhenWhen(date, /^d/i.test(this.header.get('dateFormat') ?? ''));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#log.fail('events', `line ${number}`, 'bad-date', error.message, 'Write the date itself: `2025-10-30: …`.');
      return 'unreadable';
    }
  }

  #head(line: string, number: number): void {
    const { key, value = '' } = PROPERTY.exec(line)?.groups ?? {};
    if (key !== undefined) this.header.set(key, value.trim().replace(/^(["'])(.*)\1$/, '$2'));
    else if (!/^(?:-{3,})?$/.test(line.trim()))
      this.#log.leaveOut('header', `line ${number}`, 'no-field', 'Of the header, lines `key: value` are read.');
  }

  #below(entry: MarkwhenEntry, line: string, number: number): void {
    const { key, value = '' } = entry.lines.length === 0 ? (PROPERTY.exec(line)?.groups ?? {}) : {};
    if (key !== undefined) entry.properties.set(key, value.trim());
    else this.#addLine(entry, line, number);
    if (line.trim() !== '') entry.lastLine = number;
  }

  /** What stands apart from its event, or looks like an event, may not be meant as words of the one above. */
  #addLine(entry: MarkwhenEntry, line: string, number: number): void {
    entry.lines.push(line);
    const isApart = !this.#isBelowWords || LIKE_AN_ENTRY.test(line) || isLikeSection(line);
    if (line.trim() !== '' && isApart)
      this.#log.change('text', `line ${number}`, 'assumed', 'Without a date it belongs to the event above.');
  }
}
