import type { LossLog } from '../loss-report.ts';

/** A section, group or heading; where it begins. */
export interface MarkwhenSection {
  readonly name: string;
  /** Of a heading; 0 for `section` and `group`, which end with a word of their own. */
  readonly level: number;
  readonly line: number;
}

/** What stands above a line. */
interface LinePlace {
  readonly isInEntry: boolean;
  readonly isBelowWords: boolean;
}

const SECTION = /^\s*(?<word>section|group)(?=\s|$)(?!\s*:)\s*(?<name>.*)$/i;
/** “Group of Seven met.” and the like are words, not a section. */
const SENTENCE = /^of\b|[.!?]$/i;
const SECTION_END = /^\s*end(?:section|group)\s*$/i;
const HEADING = /^(?<level>#{1,6})\s+(?<name>.*)$/;
const TAGS = /\s#[\p{L}\p{N}_-]+/gu;

/** True for a line that begins like a section, whatever it is. */
export const isLikeSection = (line: string): boolean => SECTION.test(line);

/** The sections of one text, and which of them are open. */
export class SectionStack {
  readonly all: MarkwhenSection[] = [];
  readonly #open: MarkwhenSection[] = [];
  readonly #log: LossLog;

  constructor(log: LossLog) {
    this.#log = log;
  }

  /** The open sections that have a name, the innermost first. */
  named(): readonly MarkwhenSection[] {
    return this.#open.filter(({ name }) => name !== '').reverse();
  }

  /** Whether a line begins or ends a section; then it is taken. */
  take(line: string, number: number, place: LinePlace): boolean {
    const { level = '', word = '', name } = (HEADING.exec(line) ?? SECTION.exec(line))?.groups ?? {};
    if (name !== undefined && isWords(word, name, place)) return false;
    if (name !== undefined) this.#begin(name, level.length, number);
    else if (SECTION_END.test(line)) this.#end();
    else return false;
    return true;
  }

  /** Ends the innermost section and the headings in it; without one there is nothing to end. */
  #end(): void {
    const at = this.#open.findLastIndex(({ level }) => level === 0);
    if (at >= 0) this.#open.splice(at);
  }

  #begin(written: string, level: number, line: number): void {
    while (level > 0 && (this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const name = written.replace(TAGS, '').trim();
    if (name !== written.trim()) this.#log.leaveOut('tags', `line ${line}`, 'no-field', 'A topic has no tags.');
    const section = { name, level, line };
    this.#open.push(section);
    this.all.push(section);
  }
}

/** A line of an event that only begins like a section: “Section 301 tariffs were raised”. */
function isWords(word: string, name: string, { isInEntry, isBelowWords }: LinePlace): boolean {
  const isCapital = word !== '' && word !== word.toLowerCase();
  return isInEntry && isCapital && (isBelowWords || SENTENCE.test(name.trim()));
}
