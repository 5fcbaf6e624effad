import type { LossLog } from '../loss-report.ts';
import { markwhenWhen, type MarkwhenWhen } from './markwhen-when.ts';

/** An event as it stands in a Markwhen text. */
export interface MarkwhenEntry {
  readonly when: MarkwhenWhen;
  /** What stands behind the colon. */
  readonly firstLine: string;
  /** The lines below. */
  readonly lines: string[];
  readonly properties: Map<string, string>;
  /** Names of the sections around it, the innermost first. */
  readonly sections: readonly string[];
  readonly line: number;
  lastLine: number;
}

/** A Markwhen text taken apart. */
export interface MarkwhenContent {
  readonly header: ReadonlyMap<string, string>;
  readonly entries: readonly MarkwhenEntry[];
}

const SECTION = /^\s*(?:section|group)\b(?!\s*:)\s*(?<name>.*)$/i;
const SECTION_END = /^\s*end(?:section|group)\s*$/i;
const HEADING = /^(?<level>#{1,6})\s+(?<name>.*)$/;
const PROPERTY = /^\s*(?<key>[A-Za-z_][\w-]{0,40}):(?:\s+(?<value>.*))?$/;
const DATED = /^\s*(?<date>[^\s:][^:]{0,100}?(?::\d\d[^:]{0,100}?){0,4})\s*:(?:\s+(?<rest>.*))?$/;

/** As much of a line as may hold its date. */
const LONGEST = 1000;

interface Section {
  readonly name: string;
  /** Of a heading; 0 for `section` and `group`, which end with a word of their own. */
  readonly level: number;
}

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
  readonly #sections: Section[] = [];
  #entry: MarkwhenEntry | undefined;
  #isHeader = true;

  constructor(log: LossLog) {
    this.#log = log;
  }

  take(line: string, number: number): void {
    if (/^\s*\/\//.test(line))
      return this.#log.leaveOut('comments', `line ${number}`, 'no-field', 'A document has no comments.');
    if (this.#section(line) || this.#dated(line, number)) {
      this.#isHeader = false;
      return;
    }
    if (this.#isHeader) this.#head(line, number);
    else if (this.#entry) this.#below(this.#entry, line, number);
    else if (line.trim() !== '')
      this.#log.leaveOut('text', `line ${number}`, 'no-field', 'Words that belong to no event have no place.');
  }

  #section(line: string): boolean {
    const { level = '', name } = (HEADING.exec(line) ?? SECTION.exec(line))?.groups ?? {};
    if (name !== undefined) this.#begin(name.replace(/\s#[\p{L}\p{N}_-]+/gu, '').trim(), level.length);
    else if (SECTION_END.test(line)) this.#end();
    else return false;
    this.#entry = undefined;
    return true;
  }

  /** Ends the innermost section and the headings in it; without one there is nothing to end. */
  #end(): void {
    const at = this.#sections.findLastIndex(({ level }) => level === 0);
    if (at >= 0) this.#sections.splice(at);
  }

  #begin(name: string, level: number): void {
    while (level > 0 && (this.#sections.at(-1)?.level ?? 0) >= level) this.#sections.pop();
    this.#sections.push({ name, level });
  }

  #dated(line: string, number: number): boolean {
    const { date, rest = '' } = line.length > 0 ? (DATED.exec(line.slice(0, LONGEST))?.groups ?? {}) : {};
    if (date === undefined) return false;
    const when = this.#read(date, number);
    if (when === undefined) return false;
    const sections = this.#sections
      .map(({ name }) => name)
      .filter(Boolean)
      .reverse();
    const firstLine = rest + line.slice(LONGEST);
    const places = { line: number, lastLine: number };
    this.#entry =
      when === 'unreadable' ? undefined : { when, firstLine, lines: [], properties: new Map(), sections, ...places };
    if (this.#entry) this.entries.push(this.#entry);
    return true;
  }

  #read(date: string, number: number): MarkwhenWhen | 'unreadable' | undefined {
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
    if (key === undefined) entry.lines.push(line);
    else entry.properties.set(key, value.trim());
    if (line.trim() !== '') entry.lastLine = number;
  }
}
