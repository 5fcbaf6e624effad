import type { EdtfEnd, EdtfInterval, EdtfPoint } from '../model/edtf/edtf-date.ts';
import { isPoint } from '../model/edtf/edtf-end.ts';
import { isSamePart } from './calendar-part.ts';
import type { DateForm, DateWords } from './date-words.ts';
import { memberWords, namedPhrase } from './point-wording.ts';
import type { DatePhrase } from './shared-unit.ts';

/** Words for an interval, which holds throughout from start to end; with what is not confirmed of it. */
export function intervalWords(interval: EdtfInterval, form: DateForm, isBare: boolean, words: DateWords): string {
  const { start, end } = interval;
  const plain = isPoint(start)
    ? startedWords(start, end, form, isBare, words)
    : unstartedWords(start, end, form, words);
  const which = doubtedEnd(start, end);
  return which ? words.unconfirmed(plain, which, form) : plain;
}

/** Words for everything from one date to another, both included and without doubts. */
export function rangeWords(
  start: EdtfPoint,
  end: EdtfPoint,
  form: DateForm,
  isBare: boolean,
  words: DateWords,
): string {
  const [first, last] = [namedPhrase(start), namedPhrase(end)];
  if (first && last && isSamePhrase(first, last)) {
    const same = memberWords([start], form, words).join('');
    return first.part.type === 'day' ? same : words.throughout(same);
  }
  // Read aloud, "from 3 November to 9 November" is easier to follow than "from 3 to 9 November".
  const [startText = '', endText = ''] = memberWords([start, end], form, words, form === 'spoken' ? 'year' : 'month');
  const range = { start: startText, end: endText, isAlike: first?.part.type === last?.part.type };
  return isBare && form === 'long' ? words.bareRange(range) : words.range(range, form);
}

function isSamePhrase(a: DatePhrase, b: DatePhrase): boolean {
  return isSamePart(a.part, b.part) && a.isApproximate === b.isApproximate;
}

function startedWords(start: EdtfPoint, end: EdtfEnd, form: DateForm, isBare: boolean, words: DateWords): string {
  if (isPoint(end)) return rangeWords(start, end, form, isBare, words);
  const [name = ''] = memberWords([start], form, words);
  if (end === 'unknown') return words.endUnknown(words.from(name));
  return isBare ? words.from(name) : words.since(name);
}

function unstartedWords(start: 'open' | 'unknown', end: EdtfEnd, form: DateForm, words: DateWords): string {
  if (!isPoint(end)) return start === 'open' && end === 'open' ? words.unbounded : words.unknown;
  const [name = ''] = memberWords([end], form, words);
  return start === 'open' ? words.until(name) : words.startUnknown(words.until(name));
}

function doubtedEnd(start: EdtfEnd, end: EdtfEnd): 'all' | 'start' | 'end' | undefined {
  const ends = [start, end].filter(isPoint);
  const doubted = ends.filter((point) => point.qualifiers.uncertain);
  if (doubted.length === 0) return undefined;
  if (doubted.length === ends.length) return 'all';
  return doubted[0] === start ? 'start' : 'end';
}
