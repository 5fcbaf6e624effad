import { MS_PER_DAY } from '../../model/edtf/civil-day.ts';
import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import type { LossLog } from '../loss-report.ts';
import { writtenDate, type WrittenDate } from '../written-date.ts';
import type { SimileEntry } from './simile-content.ts';

const DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
type DateName = (typeof DATES)[number];

/** The dates of an event as one EDTF date, and which of them it holds. */
export interface SimileWhen {
  readonly edtf: string;
  readonly held: readonly string[];
}

/**
 * The dates of an event as one EDTF date; `undefined`, reported, when its start cannot be read. An instant with an end
 * is some day within; a duration goes on from start to end. A start or end that is itself uncertain becomes the finest
 * of day, month, year and decade that holds it.
 */
export function simileWhen(
  { fields, place: { path } }: SimileEntry,
  isInstant: boolean,
  log: LossLog,
): SimileWhen | undefined {
  const dates = new Map<DateName, WrittenDate>();
  for (const name of DATES) {
    const date = readDate(fields.get(name), name, path, log);
    if (date) dates.set(name, date);
  }
  const start = dates.get('start');
  if (start) return new WhenWriter(path, log).write(start, dates, isInstant);
  if (!isGiven(fields.get('start'))) log.fail('events', path, 'missing-field', 'the event has no start');
  return undefined;
}

/** Programs that write SIMILE put `null` where they have no date. */
const isGiven = (written: string | undefined): written is string =>
  written !== undefined && written.trim() !== '' && written.trim() !== 'null';

function readDate(written: string | undefined, name: DateName, path: string, log: LossLog): WrittenDate | undefined {
  if (!isGiven(written)) return undefined;
  try {
    const date = writtenDate(written);
    parseEdtf(date.edtf + date.time);
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

  write(start: WrittenDate, given: ReadonlyMap<DateName, WrittenDate>, isInstant: boolean): SimileWhen {
    const dates = new Map([...given].filter(([name, date]) => name === 'start' || this.#isBehind(start, name, date)));
    const [end, latestStart] = [dates.get('end'), dates.get('latestStart')];
    const last = end ?? latestStart;
    if (end && last && !isInstant && !(isSame(start, end) && !latestStart))
      return { edtf: this.#throughout(start, end, dates), held: [...dates.keys()] };
    const held = ['start', ...(end ? ['end'] : latestStart ? ['latestStart'] : [])];
    this.#reportUnheld(dates, held);
    const isPoint = !last || (isSame(start, last) && !latestStart);
    return { edtf: isPoint ? this.#point(start) : this.#within(start, last), held };
  }

  #throughout(start: WrittenDate, end: WrittenDate, dates: ReadonlyMap<DateName, WrittenDate>): string {
    const from = this.#holding(start, dates.get('latestStart'), 'latestStart');
    const to = this.#holding(dates.get('earliestEnd') ?? end, end, 'earliestEnd');
    this.#reportClocks([start, end]);
    return from === to ? from : `${from}/${to}`;
  }

  #reportUnheld(dates: ReadonlyMap<DateName, WrittenDate>, held: readonly string[]): void {
    for (const name of dates.keys())
      if (!held.includes(name))
        this.#log.leaveOut(name, this.#path, 'no-field', 'Of an instant only the first and the last day have a place.');
  }

  #point({ edtf, time, lostZone }: WrittenDate): string {
    if (lostZone) this.#change('start', 'The clock time is kept as local, without its zone.');
    return edtf + time;
  }

  #within(start: WrittenDate, last: WrittenDate): string {
    this.#reportClocks([start, last]);
    return start.edtf === last.edtf ? start.edtf : `[${start.edtf}..${last.edtf}]`;
  }

  /** Whether a date does not lie before the start, which is reported. */
  #isBehind(start: WrittenDate, name: DateName, { edtf }: WrittenDate): boolean {
    if (parseEdtf(edtf).latest >= parseEdtf(start.edtf).earliest) return true;
    const message = `${name} ${edtf} lies before the start ${start.edtf}`;
    this.#log.fail(name, `${this.#path}, ${name}`, 'bad-date', message);
    return false;
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
