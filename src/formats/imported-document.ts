import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import type { DocumentEvent, TimelineDocument } from '../model/generated/document.ts';
import { lastDay } from '../model/read-dates.ts';
import type { EventPlace } from './event-place.ts';
import type { ImportedDocument, LossLog } from './loss-report.ts';

/** What a file of another format does not tell of itself. */
export interface ImportOptions {
  /**
   * EDTF; of a date coarser than a day its last day counts. The day up to which the file knows, for the document’s
   * `asOf`. Events that begin later and have no status of their own are then `planned`. Without it everything without a
   * status counts as having occurred, and the report says so.
   */
  readonly asOf?: string;
}

/** An event, and where it stands in its file. */
export interface PlacedEvent {
  readonly event: DocumentEvent;
  readonly place: EventPlace;
}

/** Puts an import together. Throws a RangeError when `asOf` is not a date with an end. */
export function importedDocument(
  head: Omit<TimelineDocument, 'events'>,
  placed: readonly PlacedEvent[],
  { asOf }: ImportOptions,
  log: LossLog,
): ImportedDocument {
  const day = asOf === undefined ? undefined : lastDay([parseEdtf(asOf)]);
  if (asOf !== undefined && !day) throw new RangeError(`“${asOf}” has no last day`);
  const events = placed.map(({ event }, index) => withStatus(event, index, day?.asOfMs, log));
  return {
    document: { ...(day && { asOf: day.asOf }), ...head, events },
    problems: log.problems,
    report: log.report,
    places: placed.map(({ place }) => place),
  };
}

function withStatus(event: DocumentEvent, index: number, asOfMs: number | undefined, log: LossLog): DocumentEvent {
  if (event.status !== undefined) return event;
  const place = `event ${index + 1}`;
  if (asOfMs === undefined) {
    log.change('status', place, 'assumed', 'None is given and no day of knowledge, so it counts as having occurred.');
    return event;
  }
  if (!(parseEdtf(event.when).earliest > asOfMs)) return event;
  log.change('status', place, 'assumed', 'None is given; it begins after the day of knowledge, so it is planned.');
  return { ...event, status: 'planned' };
}
