import type { EdtfDate, EdtfPoint } from '../../model/edtf/edtf-date.ts';
import { civilToDayNumber, dayNumberToCivil, MS_PER_DAY, msToDayNumber } from '../../model/edtf/civil-day.ts';

/** A date as a calendar holds it. */
export interface IcsSpan {
  /** True for whole days (`VALUE=DATE`), false for a clock time. */
  readonly isWholeDays: boolean;
  /** `20251030`, `20251030T020000Z`, or without the `Z` where no zone is known. */
  readonly start: string;
  /** The day after the last; absent for a clock time. */
  readonly end?: string;
}

const MINUTE_MS = 60_000;

/**
 * The days a date touches, for a calendar: of an open or unknown side only the end that is known. A clock time with a
 * zone is written in UTC. `undefined` for years a calendar cannot write, and where no day is known at all.
 */
export function icsSpan(when: EdtfDate): IcsSpan | undefined {
  if (when.kind === 'point' && when.time !== undefined) return timeSpan(when, when.time);
  const days = daysOf(when);
  const start = days && icsDay(days.firstMs);
  const end = days && icsDay(days.lastMs + MS_PER_DAY);
  return start === undefined || end === undefined ? undefined : { isWholeDays: true, start, end };
}

/** True when a calendar can say it all: a day, a clock time, or whole days from one to another, none of them doubted. */
export function isExactlyInCalendar({ kind, precision, qualifiers, ...when }: EdtfDate): boolean {
  if (qualifiers.approximate || qualifiers.uncertain) return false;
  if (kind === 'point') return precision === 'day' || precision === 'time';
  return kind === 'interval' && 'start' in when && [when.start, when.end].every(isDay);
}

const isDay = (end: unknown): boolean =>
  typeof end === 'object' && end !== null && 'precision' in end && end.precision === 'day';

/** A day as `YYYYMMDD`; `undefined` outside of the years 0000–9999. */
export function icsDay(ms: number): string | undefined {
  const { year, month, day } = dayNumberToCivil(msToDayNumber(ms));
  if (year < 0 || year > 9999) return undefined;
  return `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;
}

interface Days {
  readonly firstMs: number;
  readonly lastMs: number;
}

function daysOf(when: EdtfDate): Days | undefined {
  const { earliest, latest } = when;
  if (Number.isFinite(earliest) && Number.isFinite(latest)) return { firstMs: earliest, lastMs: latest };
  const known = when.kind === 'interval' ? [when.start, when.end].find((end) => typeof end === 'object') : undefined;
  if (known) return { firstMs: known.earliest, lastMs: known.latest };
  const bound = [earliest, latest].find(Number.isFinite);
  return bound === undefined ? undefined : { firstMs: bound, lastMs: bound };
}

function timeSpan({ year, month = 1, day = 1 }: EdtfPoint, time: string): IcsSpan | undefined {
  const [, hours, minutes, seconds, utc, sign, zoneHours, zoneMinutes = '0'] =
    /^(\d\d):(\d\d):(\d\d)(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/.exec(time) ?? [];
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const clockMs = (Number(hours) * 60 + Number(minutes) - offset) * MINUTE_MS;
  const startMs = civilToDayNumber(year, month, day) * MS_PER_DAY + clockMs;
  const date = icsDay(startMs);
  if (date === undefined) return undefined;
  const minuteOfDay = Math.floor((((startMs % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / MINUTE_MS);
  const clock = `${pad(Math.floor(minuteOfDay / 60), 2)}${pad(minuteOfDay % 60, 2)}${seconds ?? '00'}`;
  return { isWholeDays: false, start: `${date}T${clock}${utc !== undefined || sign !== undefined ? 'Z' : ''}` };
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
