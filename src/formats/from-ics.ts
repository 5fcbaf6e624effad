import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import type { TimelineDocument } from '../model/generated/document.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { IcsEntries } from './ics/ics-entry.ts';
import { icsHead, takesBack } from './ics/ics-head.ts';
import { readIcsContent, type IcsComponent } from './ics/ics-content.ts';
import { importedDocument, type ImportOptions, type PlacedEvent } from './imported-document.ts';
import { LossLog, type ImportedDocument } from './loss-report.ts';
import { notThisFormat } from './not-this-format.ts';

/** Parts of a calendar that only say how to read the rest. */
const WITHOUT_CONTENT = ['VTIMEZONE'];

/**
 * Reads an iCalendar file into a timeline document: its `VEVENT`s become events, categories topics, addresses sources.
 * A calendar has no word for what has happened, so an entry without `STATUS:TENTATIVE` or `CANCELLED`, in a calendar that does not take its entries back (`METHOD:CANCEL`), counts as having
 * occurred if it began by `asOf`, else as planned; without `asOf` the newest of the file’s own stamps is that day. Of a
 * series only the first date is kept. Lines that cannot be read are left out and named. Throws a TimelineError when there
 * is no calendar in the text, a RangeError when `asOf` is not a date with an end.
 */
export function fromIcs(ics: string, { asOf }: ImportOptions = {}): ImportedDocument {
  const log = new LossLog();
  const roots = readIcsContent(ics, log);
  const calendars = roots.filter(({ name }) => name === 'VCALENDAR');
  const bare = roots.filter(({ name }) => name === 'VEVENT');
  const parts = [...calendars.flatMap((calendar) => calendar.parts), ...bare];
  if (calendars.length === 0 && parts.length === 0) {
    throw notThisFormat('there is no calendar here', 'An iCalendar file begins with `BEGIN:VCALENDAR`.');
  }
  const entries = new IcsEntries(log);
  const events = [
    ...calendars.flatMap((calendar) => readParts(calendar.parts, takesBack(calendar, log), entries, log)),
    ...readParts(bare, false, entries, log),
  ];
  const day = asOf ?? newestStamp(parts, log);
  const head = { ...icsHead(calendars, log), ...definitions(entries) };
  return importedDocument(head, events, withoutUndefined({ asOf: day }), log);
}

function readParts(
  parts: readonly IcsComponent[],
  isTakenBack: boolean,
  entries: IcsEntries,
  log: LossLog,
): readonly PlacedEvent[] {
  return parts.flatMap((part) => {
    const event = part.name === 'VEVENT' ? entries.read(part, isTakenBack) : undefined;
    if (!event) reportPart(part, log);
    return event ? [{ event, place: { path: `line ${part.line}`, lastLine: part.lastLine } }] : [];
  });
}

function reportPart(part: IcsComponent, log: LossLog): void {
  if (part.name !== 'VEVENT' && !WITHOUT_CONTENT.includes(part.name))
    log.leaveOut(part.name, `line ${part.line}`, 'no-field', 'Only VEVENT becomes an event.');
}

function definitions({ topics, urls }: IcsEntries): Pick<TimelineDocument, 'topics' | 'sources'> {
  const sources = urls.entries.map(({ id, name }) => ({ id, title: name, url: name }));
  return {
    ...(topics.entries.length > 0 && { topics: topics.entries.map(({ id, name }) => ({ id, name })) }),
    ...(sources.length > 0 && { sources }),
  };
}

const STAMPS = ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'];

/** The last day on which an entry was written or changed; `undefined` when none says. */
function newestStamp(parts: readonly IcsComponent[], log: LossLog): string | undefined {
  const stamps = parts.flatMap(({ properties }) => properties.filter(({ name }) => STAMPS.includes(name)));
  const days = stamps.flatMap(({ values }) => stampDay(values[0] ?? ''));
  if (days.length === 0) return undefined;
  const newest = days.reduce((latest, day) => (day > latest ? day : latest));
  log.change('DTSTAMP', 'calendar', 'assumed', 'The newest is taken for the day up to which the calendar knows.');
  return newest;
}

/** Days of four-digit years sort as texts do. */
function stampDay(stamp: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(stamp) ?? [];
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(ms) ? [] : [edtfDay(ms)];
}
