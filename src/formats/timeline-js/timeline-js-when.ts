import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import { isRecord } from '../../model/is-record.ts';
import type { LossLog } from '../loss-report.ts';
import { fieldOf, isWritten } from './slide-fields.ts';
import { timelineJsDate, type TimelineJsDate } from './timeline-js-date.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The start and end date of a slide or era as one EDTF date; `undefined`, reported, when the start cannot be read. An
 * end that cannot be read, or that lies before the start, is left out and reported. `path` is the slide’s.
 */
export function timelineJsWhen(slide: Fields, path: string, log: LossLog): string | undefined {
  const start = readDate(slide.start_date, `${path}.start_date`, 'events', log);
  if (start === undefined) return undefined;
  const end = slide.end_date === undefined ? undefined : readDate(slide.end_date, `${path}.end_date`, 'end_date', log);
  const isSame = end === undefined || (end.edtf === start.edtf && end.time === start.time);
  if (isSame || !isInOrder(start, end, path, log)) return `${start.edtf}${start.time}`;
  const times = [start, end].filter(({ time }) => time !== '').length;
  if (times > 0) log.change('hour', path, 'date', 'A period is written in days, without clock times.');
  return start.edtf === end.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
}

function readDate(value: unknown, path: string, loses: string, log: LossLog): TimelineJsDate | undefined {
  const isEmpty = isRecord(value) && Object.values(value).every((part) => part === '' || part === null);
  if (isEmpty && loses === 'end_date') return undefined;
  try {
    const date = timelineJsDate(isRecord(value) ? value : {});
    parseEdtf(`${date.edtf}${date.time}`);
    reportRest(isRecord(value) ? value : {}, date, path, log);
    if (date.isShifted)
      log.change('year', path, 'date', 'Years before Christ are counted with a year 0: 44 BC is -0043.');
    return date;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log.fail(loses, path, 'bad-date', error.message, 'Give a year, or a year and month, or a year, month and day.');
    return undefined;
  }
}

const PARTS = ['month', 'day', 'hour', 'minute', 'second'];

/** The words for a start date are read with its slide. */
function reportRest(fields: Fields, { held }: TimelineJsDate, path: string, log: LossLog): void {
  const read = path.endsWith('.start_date') ? [...held, 'display_date'] : held;
  for (const field of Object.keys(fields)) {
    if (read.includes(field) || !isWritten(fields[field])) continue;
    const reason = PARTS.includes(field)
      ? 'It counts only below all coarser parts, of a year that has four digits at most.'
      : 'A date has no such field.';
    log.leaveOut(fieldOf(`${path}.${field}`), path, 'no-field', reason);
  }
}

function isInOrder(start: TimelineJsDate, end: TimelineJsDate, path: string, log: LossLog): boolean {
  if (parseEdtf(start.edtf).earliest <= parseEdtf(end.edtf).latest) return true;
  log.fail('end_date', `${path}.end_date`, 'bad-date', `the end ${end.edtf} lies before the start ${start.edtf}`);
  return false;
}
