import type { Status } from '../../model/event-entry.ts';
import type { LossLog } from '../loss-report.ts';
import type { IcsComponent, IcsProperty } from './ics-content.ts';
import { OWN_STATUS, OWN_TITLE, OWN_WHEN } from './ics-names.ts';

/** What an entry has once. */
const READ = 'UID SUMMARY DESCRIPTION LOCATION URL STATUS PRIORITY DTSTART DTEND'.split(' ');
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

/** Of several words for the status of an entry the one that claims least: an unknown one, else cancelled, else tentative. */
export function statusOf({ properties }: IcsComponent): IcsProperty | undefined {
  const words = properties.filter(({ name }) => name === 'STATUS');
  return words.reduce<IcsProperty | undefined>(
    (least, one) => (least && claimOf(least) <= claimOf(one) ? least : one),
    undefined,
  );
}

const LEAST_FIRST = ['CANCELLED', 'TENTATIVE', 'CONFIRMED'];

const claimOf = (status: IcsProperty): number => LEAST_FIRST.indexOf(wordsOf(status).toUpperCase());

const wordsOf = ({ values: [value = ''] }: IcsProperty): string => value.trim();

/** Notes what becomes of the properties and parts of an entry that is an event, once it is read. */
export function reportEntry(entry: IcsComponent, log: LossLog): void {
  log.keep('VEVENT');
  const counting = new Map<string, IcsProperty>();
  for (const written of entry.properties) if (!counting.has(written.name)) counting.set(written.name, written);
  const status = statusOf(entry);
  if (status) counting.set('STATUS', status);
  for (const written of entry.properties) reportProperty(written, counting.get(written.name), log);
  for (const { name, line } of entry.parts) leaveOut(name, line, log);
}

function reportProperty(written: IcsProperty, counting: IcsProperty | undefined, log: LossLog): void {
  const { name, line } = written;
  if (READ.includes(name)) reportRead(written, counting ?? written, log);
  else if (name === 'CATEGORIES') log.keep(name);
  else if (SERIES.includes(name)) log.change(name, `line ${line}`, 'repetition', 'Only the first date is kept.');
  else if (!UNREPORTED.includes(name)) leaveOut(name, line, log);
}

/** What is refused elsewhere is not kept. */
function reportRead(written: IcsProperty, counting: IcsProperty, log: LossLog): void {
  const place = `line ${written.line}`;
  if (written === counting && !log.hasFailed(place)) log.keep(written.name);
  else if (wordsOf(written) !== wordsOf(counting))
    log.leaveOut(written.name, place, 'no-field', 'An entry has one of these, and another counts.');
}

function leaveOut(name: string, line: number, log: LossLog): void {
  log.leaveOut(name, `line ${line}`, 'no-field', 'An event has no such field.');
}
