import { daysInMonth } from '../model/edtf/civil-day.ts';
import { MONTH_NAMES } from '../model/edtf/month-names.ts';
import { describeValue } from '../model/describe-value.ts';

/** A date as other tools write it. */
export interface WrittenDate {
  /** EDTF of a year, month or day. */
  readonly edtf: string;
  /** `T09:00:00Z`; empty where no clock time is said, and at midnight, which stands for the day. */
  readonly time: string;
  /** True where midnight was written out, so that as an end it may mean the day before. */
  readonly isMidnight: boolean;
  /** True where a zone was named that only a browser knows. */
  readonly lostZone: boolean;
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly clock?: string | undefined;
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const CLOCK =
  '(?:(?:[T ]|,\\s)\\s*(?<clock>\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?)\\s*(?<half>[ap](?:m\\b|\\.m\\.))?\\s*(?<zone>Z|[+-]\\d\\d:?\\d\\d|[A-Z]{1,5}(?:[+-]\\d\\d:?\\d\\d)?)?(?:\\s*\\([^)]{0,60}\\))?)?';
const WEEKDAY = '(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6},?\\s+)?';
const FORMS = [
  /^(?<year>[+-]?\d{1,6})(?:\s+(?<era>AD|CE|BC|BCE|A\.D\.|B\.C\.)\.?)?$/i,
  /^(?<era>AD)\s+(?<year>\d{1,4})$/i,
  new RegExp(`^(?<year>-?\\d{4})-(?<month>\\d\\d)(?:-(?<day>\\d\\d)${CLOCK})?$`, 'i'),
  new RegExp(
    `^${WEEKDAY}(?:(?<name>[A-Za-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:,\\s*|\\s+))(?<year>\\d{1,4})${CLOCK}$`,
    'i',
  ),
  new RegExp(`^${WEEKDAY}(?<day>\\d{1,2})\\s+(?<name>[A-Za-z]{3,9})\\.?,?\\s+(?<year>\\d{1,4})${CLOCK}$`, 'i'),
  /^(?<name>[A-Za-z]{3,9})\.?\s+(?<year>\d{4})$/,
  // As browsers read it: the month first.
  new RegExp(`^(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})${CLOCK}$`, 'i'),
];
/** Longer is no date; it keeps every pattern cheap. */
const LONGEST = 100;

/**
 * Reads a date as SIMILE and Markwhen do, `Nov 14 1840 00:00:00 GMT`, `March 2028`, `10/30/2025`, `1840`, `44 BC` or ISO
 * 8601, never finer than it is written.
 * Throws a RangeError that says what is wrong.
 */
export function writtenDate(written: string): WrittenDate {
  const text = written.trim();
  const groups = text.length > LONGEST ? undefined : firstMatch(text);
  if (!groups) throw new RangeError(`${describeValue(text)} is not a date`);
  const parts = readParts(groups, text);
  const [clock, isMidnight] = readClock(groups, text);
  const zone = clock === '' ? '' : zoneOf(groups.zone);
  return { edtf: joinDate(parts, text), time: clock + (zone ?? ''), isMidnight, lostZone: zone === undefined };
}

type Groups = Readonly<Record<string, string | undefined>>;

function firstMatch(text: string): Groups | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

function readParts({ year, era = '', month, name, day }: Groups, text: string): Parts {
  const written = Number(year);
  if (day !== undefined && /^\d\d?$/.test(year ?? ''))
    throw new RangeError(`${describeValue(text)} does not say which century`);
  const index = name === undefined ? -1 : MONTHS.findIndex((one) => isName(name.toLowerCase(), one));
  if (name !== undefined && index < 0) throw new RangeError(`${describeValue(text)} names no month`);
  const number = name === undefined ? month : index + 1;
  return {
    year: /^b/i.test(era) ? 1 - written : written,
    ...(number !== undefined && { month: Number(number) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const isName = (name: string, month: string): boolean =>
  month.startsWith(name) || (name === 'sept' && month === 'september');

function joinDate({ year, month, day }: Parts, text: string): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const yearText = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  if (month === undefined) return yearText;
  if (month < 1 || month > 12) throw new RangeError(`${describeValue(text)} has no month ${month}`);
  if (day === undefined) return `${yearText}-${pad(month, 2)}`;
  if (day < 1 || day > daysInMonth(year, month)) throw new RangeError(`${describeValue(text)} is a day there is not`);
  return `${yearText}-${pad(month, 2)}-${pad(day, 2)}`;
}

function readClock({ clock, half }: Groups, text: string): readonly [clock: string, isMidnight: boolean] {
  if (clock === undefined) return ['', false];
  const [written = 0, minutes = 0, seconds = 0] = clock.split(':').map((part) => Math.floor(Number(part)));
  const hours = half === undefined ? written : hourOfDay(written, half);
  if (hours > 23 || minutes > 59 || seconds > 59) throw new RangeError(`${describeValue(text)} is a time there is not`);
  if (hours + minutes + seconds === 0) return ['', true];
  return [`T${[hours, minutes, seconds].map((part) => pad(part, 2)).join(':')}`, false];
}

/** The hour of the day; `Infinity` for one that no half of a day has. */
const hourOfDay = (hour: number, half: string): number =>
  hour < 1 || hour > 12 ? Infinity : (hour % 12) + (/^p/i.test(half) ? 12 : 0);

/** Empty for none; `undefined` for a name whose offset is not sure. */
function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return '';
  const [, name = '', sign, hours, minutes] = /^([A-Z]*)(?:([+-])(\d\d):?(\d\d))?$/i.exec(zone) ?? [];
  if (!['', 'Z', 'GMT', 'UTC', 'UT'].includes(name.toUpperCase())) return undefined;
  return sign === undefined || (hours === '00' && minutes === '00') ? 'Z' : `${sign}${hours}:${minutes}`;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
