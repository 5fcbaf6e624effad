import { daysInMonth } from '../../model/edtf/civil-day.ts';
import { describeValue } from '../../model/describe-value.ts';

/** A date object of TimelineJS as EDTF. */
export interface TimelineJsDate {
  readonly edtf: string;
  /** Clock time as EDTF writes it, `T08:30:00`; empty when there is none. Only a date by itself can carry one. */
  readonly time: string;
  /** True when a year before Christ was counted anew: TimelineJS has no year 0. */
  readonly isShifted: boolean;
  /** Parts that count: a part below one that is not given does not. */
  readonly held: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads `{year, month?, day?, hour?, minute?, second?}`. Throws a RangeError that says what is wrong. */
export function timelineJsDate(fields: Fields): TimelineJsDate {
  const year = wholeNumber(fields, 'year', -1e13, 1e13);
  if (year === undefined) throw new RangeError('the year is missing');
  const month = wholeNumber(fields, 'month', 1, 12);
  const day = wholeNumber(fields, 'day', 1, 31);
  if (Math.abs(year) > 9999) return { edtf: `Y${year}`, time: '', isShifted: false, held: ['year'] };
  const isShifted = year < 0;
  const astronomical = isShifted ? year + 1 : year;
  const edtf = joinDate(astronomical, month, day);
  const time = day === undefined || month === undefined ? '' : timeOf(fields);
  return { edtf, time, isShifted, held: heldParts(month, day, time) };
}

function heldParts(month: number | undefined, day: number | undefined, time: string): readonly string[] {
  if (month === undefined) return ['year'];
  if (day === undefined) return ['year', 'month'];
  return ['year', 'month', 'day', ...(time === '' ? [] : ['hour', 'minute', 'second'])];
}

function joinDate(year: number, month: number | undefined, day: number | undefined): string {
  const yearText = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  if (month === undefined) return yearText;
  if (day === undefined) return `${yearText}-${pad(month, 2)}`;
  if (day > daysInMonth(year, month)) throw new RangeError(`${yearText}-${pad(month, 2)} has no day ${day}`);
  return `${yearText}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** EDTF writes seconds; where none are given they are zero, and nothing shows them. */
function timeOf(fields: Fields): string {
  const hour = wholeNumber(fields, 'hour', 0, 23);
  if (hour === undefined) return '';
  const minute = wholeNumber(fields, 'minute', 0, 59) ?? 0;
  const second = wholeNumber(fields, 'second', 0, 59) ?? 0;
  return `T${[hour, minute, second].map((part) => pad(part, 2)).join(':')}`;
}

/** TimelineJS takes numbers and texts alike, and a blank for nothing. */
function wholeNumber(fields: Fields, name: string, min: number, max: number): number | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
  const number = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    throw new RangeError(`the ${name} ${describeValue(value)} is not a whole number`);
  }
  if (number < min || number > max) throw new RangeError(`there is no ${name} ${number}`);
  return number;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
