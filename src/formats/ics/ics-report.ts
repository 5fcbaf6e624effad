import type { Status } from '../../model/event-entry.ts';
import { readUrl } from '../../model/read-url.ts';
import type { LossLog } from '../loss-report.ts';
import type { IcsComponent, IcsProperty } from './ics-content.ts';
import { OWN_STATUS, OWN_TITLE, OWN_WHEN } from './ics-names.ts';

const READ = 'UID SUMMARY DESCRIPTION LOCATION CATEGORIES URL STATUS PRIORITY DTSTART DTEND'.split(' ');
/** Read or made anew; nothing a reader would miss. */
const UNREPORTED = [
  ...'DTSTAMP CREATED LAST-MODIFIED DURATION TRANSP SEQUENCE'.split(' '),
  ...[OWN_WHEN, OWN_STATUS, OWN_TITLE],
];
const SERIES = ['RRULE', 'RDATE', 'EXDATE', 'EXRULE'];
/** What the words for the status of an entry mean; `CONFIRMED` may be past or to come. */
export const STATUS_WORDS: Readonly<Record<string, Status>> = { TENTATIVE: 'planned', CANCELLED: 'cancelled' };

/** Whether a word in capitals is a status of an entry. */
export const isKnownStatus = (word: string): boolean => word === 'CONFIRMED' || Object.hasOwn(STATUS_WORDS, word);

/** Values that are read and refused. */
const REFUSED: Readonly<Record<string, (value: string) => boolean>> = {
  URL: (value) => readUrl(value) === undefined,
  STATUS: (value) => !isKnownStatus(value.toUpperCase()),
};

/** Notes what becomes of the properties and parts of an entry that is an event. */
export function reportEntry({ properties, parts }: IcsComponent, log: LossLog): void {
  log.keep('VEVENT');
  for (const written of properties) reportProperty(written, log);
  for (const { name, line } of parts) leaveOut(name, line, log);
}

function reportProperty(written: IcsProperty, log: LossLog): void {
  const { name, line } = written;
  if (READ.includes(name)) reportRead(written, log);
  else if (SERIES.includes(name)) log.change(name, `line ${line}`, 'repetition', 'Only the first date is kept.');
  else if (!UNREPORTED.includes(name)) leaveOut(name, line, log);
}

/** What is refused elsewhere is not kept. */
function reportRead({ name, values: [value = ''] }: IcsProperty, log: LossLog): void {
  if (REFUSED[name]?.(value.trim()) !== true) log.keep(name);
}

function leaveOut(name: string, line: number, log: LossLog): void {
  log.leaveOut(name, `line ${line}`, 'no-field', 'An event has no such field.');
}
