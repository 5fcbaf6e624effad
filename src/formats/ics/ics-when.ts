import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import { MS_PER_DAY } from '../../model/edtf/civil-day.ts';
import type { LossLog } from '../loss-report.ts';
import type { IcsComponent, IcsProperty } from './ics-content.ts';
import { OWN_WHEN } from './ics-names.ts';
import { icsSpan } from './ics-span.ts';

/**
 * The time of an entry as EDTF; `undefined`, reported, when it has none that can be read. The EDTF date that `toIcs`
 * leaves counts while the entry has not been moved.
 */
export function icsWhen(entry: IcsComponent, log: LossLog): string | undefined {
  const start = entry.properties.find(({ name }) => name === 'DTSTART');
  const text = start?.values[0] ?? '';
  if (!start || text === '') {
    log.fail('events', `line ${entry.line}`, 'missing-field', 'the entry has no DTSTART');
    return undefined;
  }
  try {
    return ownWhen(entry, text) ?? writtenWhen(entry, start, parseEdtf(text).text, log);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log.fail('events', `line ${start.line}`, 'bad-date', error.message);
    return undefined;
  }
}

function ownWhen({ properties }: IcsComponent, start: string): string | undefined {
  const own = properties.find(({ name }) => name === OWN_WHEN)?.values[0];
  const span = own === undefined ? undefined : spanOf(own);
  const end = properties.find(({ name }) => name === 'DTEND')?.values[0];
  const isUnmoved = span?.start === compact(start) && span.end === (end && compact(end));
  return isUnmoved ? own : undefined;
}

function spanOf(edtf: string): ReturnType<typeof icsSpan> {
  try {
    return icsSpan(parseEdtf(edtf));
  } catch {
    return undefined;
  }
}

const compact = (text: string): string => text.replace(/[-:]/g, '');

function writtenWhen(entry: IcsComponent, start: IcsProperty, text: string, log: LossLog): string {
  const place = `line ${start.line}`;
  const day = text.slice(0, 10);
  const last = lastDayOf(entry, text, log) ?? day;
  if (text.includes('T')) reportClock(start, last !== day, place, log);
  if (last !== day) return `${day}/${last}`;
  if (text.includes('T') && hasEnd(entry)) log.change('DTEND', place, 'date', 'An event has no end by the clock.');
  return text;
}

function reportClock(start: IcsProperty, isPeriod: boolean, place: string, log: LossLog): void {
  const zone = start.params.get('tzid');
  if (isPeriod) log.change('DTSTART', place, 'date', 'A period is written in days, without clock times.');
  else if (zone !== undefined)
    log.change('DTSTART', place, 'date', 'The clock time is kept as local, without its zone.');
}

const hasEnd = ({ properties }: IcsComponent): boolean =>
  properties.some(({ name }) => name === 'DTEND' || name === 'DURATION');

/** The last day the entry touches; `undefined` when it is not said or cannot be read, which is reported. */
function lastDayOf(entry: IcsComponent, start: string, log: LossLog): string | undefined {
  const end = entry.properties.find(({ name }) => name === 'DTEND' || name === 'DURATION');
  if (!end) return undefined;
  try {
    const text = end.values[0] ?? '';
    const firstMs = parseEdtf(start.slice(0, 10)).earliest;
    const lastMs = end.name === 'DURATION' ? firstMs + durationMs(start, text) : endMs(text);
    if (lastMs < firstMs - MS_PER_DAY) throw new RangeError('the end lies before the start');
    return lastMs < firstMs ? undefined : edtfDay(lastMs);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log.fail(end.name, `line ${end.line}`, 'bad-date', error.message);
    return undefined;
  }
}

/** An instant that belongs to the last day; an end at midnight belongs to the day before. */
function endMs(text: string): number {
  parseEdtf(text);
  return parseEdtf(text.slice(0, 10)).earliest + clockMs(text) - 1;
}

function clockMs(text: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /T(\d\d):(\d\d):(\d\d)/.exec(text) ?? [];
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function durationMs(start: string, text: string): number {
  const match = /^\+?P(?:(\d{1,6})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/.exec(text);
  if (!match) throw new RangeError(`“${text.slice(0, 60)}” is not a duration`);
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map((part) => Number(part) || 0);
  const wholeDays = (weeks * 7 + days) * MS_PER_DAY;
  return clockMs(start) + wholeDays + ((hours * 60 + minutes) * 60 + seconds) * 1000 - 1;
}
