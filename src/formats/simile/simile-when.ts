import { MS_PER_DAY } from '../../model/edtf/civil-day.ts';
import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import type { LossLog } from '../loss-report.ts';
import { writtenDate, type WrittenDate } from '../written-date.ts';
import type { SimileEntry } from './simile-content.ts';

const DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
type DateName = (typeof DATES)[number];

/**
 * The dates of an event as one EDTF date; `undefined`, reported, when its start cannot be read. An instant with an end
 * is some day within; a duration goes on from start to end. A start or end that is itself uncertain becomes the finest
 * of day, month, year and decade that holds it.
 */
export function simileWhen(
  { fields, place: { path } }: SimileEntry,
  isInstant: boolean,
  log: LossLog,
): string | undefined {
  const dates = new Map<DateName, WrittenDate>();
  for (const name of DATES) {
    const date = readDate(fields.get(name), name, path, log);
    if (date) dates.set(name, date);
  }
  const start = dates.get('start');
  if (!start) {
    if (!fields.get('start')?.trim()) log.fail('events', path, 'missing-field', 'the event has no start');
    return undefined;
  }
  return new WhenWriter(path, log).write(start, dates, isInstant);
}

function readDate(written: string | undefined, name: DateName, path: string, log: LossLog): WrittenDate | undefined {
  if (written === undefined || written.trim() === '' || written === 'null') return undefined;
  try {
    const date = writtenDate(written);
    parseEdtf(date.edtf + date.time);
    log.keep(name);
    return date;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const hint = 'Write `Nov 14 1840`, a year, or ISO 8601.';
    log.fail(name === 'start' ? 'events' : name, `${path}, ${name}`, 'bad-date', error.message, hint);
    return undefined;
  }
}

class WhenWriter {
  readonly #path: string;
  readonly #log: LossLog;

  constructor(path: string, log: LossLog) {
    this.#path = path;
    this.#log = log;
  }

  write(start: WrittenDate, dates: ReadonlyMap<DateName, WrittenDate>, isInstant: boolean): string {
    const end = this.#after(start, 'end', dates);
    const latestStart = this.#after(start, 'latestStart', dates);
    const last = end ?? latestStart;
    if (!last || (isSame(start, last) && !latestStart)) return this.#point(start);
    if (isInstant || !end) return this.#within(start, last);
    const from = this.#holding(start, latestStart, 'latestStart');
    const to = this.#holding(this.#after(start, 'earliestEnd', dates) ?? end, end, 'earliestEnd');
    this.#reportClocks([start, end]);
    return from === to ? from : `${from}/${to}`;
  }

  #point({ edtf, time, lostZone }: WrittenDate): string {
    if (lostZone) this.#change('start', 'The clock time is kept as local, without its zone.');
    return edtf + time;
  }

  #within(start: WrittenDate, last: WrittenDate): string {
    this.#reportClocks([start, last]);
    return start.edtf === last.edtf ? start.edtf : `[${start.edtf}..${last.edtf}]`;
  }

  /** A date, unless it is not given or lies before the start, which is reported. */
  #after(start: WrittenDate, name: DateName, dates: ReadonlyMap<DateName, WrittenDate>): WrittenDate | undefined {
    const date = dates.get(name);
    if (!date || parseEdtf(date.edtf).latest >= parseEdtf(start.edtf).earliest) return date;
    const message = `${name} ${date.edtf} lies before the start ${start.edtf}`;
    this.#log.fail(name, `${this.#path}, ${name}`, 'bad-date', message);
    return undefined;
  }

  /** One date that holds two and all between; where nothing finer than a century does, about the outer one. */
  #holding(first: WrittenDate, last: WrittenDate | undefined, name: 'latestStart' | 'earliestEnd'): string {
    if (!last || isSame(first, last)) return first.edtf;
    this.#change(
      name,
      'An end that is itself uncertain is written as the month, year or decade that holds it, or as about.',
    );
    return commonDate(first.edtf, lastDay(last)) ?? `${(name === 'latestStart' ? first : last).edtf}~`;
  }

  #reportClocks(dates: readonly WrittenDate[]): void {
    if (dates.some(({ time }) => time !== ''))
      this.#change('start', 'A period is written in days, without clock times.');
    if (dates.at(-1)?.isMidnight)
      this.#change('end', 'Midnight at the end is read as the day it names, that day included.');
  }

  #change(field: string, reason: string): void {
    this.#log.change(field, this.#path, 'date', reason);
  }
}

const isSame = (a: WrittenDate, b: WrittenDate): boolean => a.edtf === b.edtf && a.time === b.time;

/** Midnight of the first of a month, as the end of a stretch, means the month before. */
const lastDay = ({ edtf, isMidnight }: WrittenDate): string =>
  isMidnight && edtf.endsWith('-01') ? edtfDay(parseEdtf(edtf).earliest - MS_PER_DAY) : edtf;

/** The day, month, year or decade that holds two dates; `undefined` when none does. */
function commonDate(a: string, b: string): string | undefined {
  const [yearA = '', monthA] = a.split('-');
  const [yearB = '', monthB] = b.split('-');
  if (yearA.length !== 4 || yearB.length !== 4) return undefined;
  if (yearA === yearB) return a === b ? a : monthA !== undefined && monthA === monthB ? `${yearA}-${monthA}` : yearA;
  return yearA.slice(0, 3) === yearB.slice(0, 3) ? `${yearA.slice(0, 3)}X` : undefined;
}
