import { civilToDayNumber, daysInMonth, MS_PER_DAY } from '../../model/edtf/civil-day.ts';
import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import { writtenDate, type WrittenDate } from '../written-date.ts';

/** What stands before the colon of an event. */
export interface MarkwhenWhen {
  readonly edtf: string;
  /** True when the event comes again and again; `edtf` is the first time. */
  readonly isRepeated: boolean;
  /** True when clock times of a period, or the name of a zone, are not there any more. */
  readonly lostClock: boolean;
  /** True for `02/04/2026`, which elsewhere has the day first, where nothing says so. */
  readonly isMonthFirst: boolean;
}

const RECURRING = /\s+every\b.*$/is;
const RELATIVE = /^(?:now|today|tomorrow|yesterday)\b|^(?:after|before|by)\s|^\d+(?:\.\d+)?\s*(?:[a-z]+\s*)$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** What can only be meant as a date. */
const LIKE_A_DATE = new RegExp(
  `^(?:\\d{4}(?:$|[-/ ])|\\d{1,2}/\\d{1,4}|now\\b|(?:after|before|by)\\s+!|${MONTH}[a-z]{0,6}\\.?\\s+\\d|\\d{1,2}\\s+${MONTH}|\\d+\\s+(?:day|week|month|year)s?\\b)`,
  'i',
);
const SPLITS = [
  /^(?<from>.+?)\s+(?:[-–—/]|to)\s+(?<to>.+)$/is,
  /^(?<from>\d{1,2}\/[\d/]+)[-–](?<to>.+)$/s,
  /^(?<from>(?!\d{1,2}\/).+?)\/(?<to>.+)$/s,
];
const LENGTH = /^(?<count>\d{1,5})\s*(?<unit>day|week|month|year)s?$/i;

/**
 * Reads the date or period before a colon. `undefined` when it is none and looks like none; throws a RangeError that says
 * what is wrong when it is meant as one: `now` and dates relative to others are another day whenever they are read.
 */
export function markwhenWhen(written: string, isDayFirst: boolean): MarkwhenWhen | undefined {
  const text = written.trim();
  if (!LIKE_A_DATE.test(text)) return undefined;
  const once = text.replace(RECURRING, '');
  const found = readEdtf(once) ?? readPeriod(once, isDayFirst);
  return { ...found, isRepeated: once !== text, isMonthFirst: !isDayFirst && isEither(once) };
}

/** Whether some day in it could be read with either number as the month. */
const isEither = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}/g)].some(
    ([, first, second]) => Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12,
  );

type Found = Omit<MarkwhenWhen, 'isRepeated' | 'isMonthFirst'>;

function readEdtf(text: string): Found | undefined {
  try {
    return { edtf: parseEdtf(text).text, lostClock: false };
  } catch {
    return undefined;
  }
}

function readPeriod(text: string, isDayFirst: boolean): Found {
  const { from, to } = SPLITS.map((split) => split.exec(text)?.groups).find((groups) => groups) ?? {};
  if (from === undefined || to === undefined) {
    const { edtf, time, lostZone } = readPoint(text, isDayFirst);
    return { edtf: parseEdtf(edtf + time).text, lostClock: lostZone };
  }
  const start = readPoint(from, isDayFirst);
  const length = LENGTH.exec(to.trim())?.groups;
  const end = length
    ? { edtf: endAfter(start.edtf, Number(length.count), length.unit!.toLowerCase()), time: '' }
    : readPoint(to, isDayFirst);
  const edtf = start.edtf === end.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
  return { edtf: parseEdtf(edtf).text, lostClock: start.time + end.time !== '' };
}

function readPoint(written: string, isDayFirst: boolean): WrittenDate {
  const text = written.trim();
  if (RELATIVE.test(text)) throw new RangeError(`“${text.slice(0, 60)}” is no date by itself`);
  const [, a, b, rest = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}.*)$/s.exec(text) ?? [];
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (month !== undefined) return writtenDate(`${year}-${month.padStart(2, '0')}`);
  return writtenDate(a !== undefined && isDayFirst ? `${b}/${a}/${rest}` : text);
}

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, year: 12 };
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** The last day, month or year of a period counted from its first. Throws a RangeError where the count is finer than that. */
function endAfter(start: string, count: number, unit: string): string {
  const { year, month = 1, day = 1, precision } = pointOf(start);
  const isFiner = (precision === 'year' && unit !== 'year') || (precision === 'month' && unit in DAYS_OF);
  if (isFiner || count === 0) throw new RangeError(`${count} ${unit}s cannot be counted from ${start}`);
  const behind = shifted(year, month, day, count * (MONTHS_OF[unit] ?? 0)) + count * (DAYS_OF[unit] ?? 0);
  const last = edtfDay((behind - 1) * MS_PER_DAY);
  if (precision === 'day') return last;
  return last.slice(0, precision === 'month' ? -3 : -6);
}

function pointOf(edtf: string): { year: number; month?: number; day?: number; precision: string } {
  const date = parseEdtf(edtf);
  if (date.kind !== 'point') throw new RangeError(`${edtf} is no date to count from`);
  const { year, month, day, precision } = date;
  return { year, precision, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** Day number of the same day so many months later, or of the month’s last. */
function shifted(year: number, month: number, day: number, months: number): number {
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return civilToDayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}
