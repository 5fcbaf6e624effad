import type { DraftDocument } from '../../draft/draft-from-text.ts';
import type { DraftEvent } from '../../draft/draft-events.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import type { Status } from '../../model/event-entry.ts';

/** A drafted event with what an editor has made of it. */
export interface ReviewedEvent {
  readonly event: DraftEvent;
  readonly title: string;
  readonly when: string;
  readonly status: Status;
  readonly isChecked: boolean;
}

/** Drafted events before anybody has looked at them: nothing is checked. */
export const toReview = ({ events }: DraftDocument): readonly ReviewedEvent[] =>
  events.map((event) => ({
    event,
    title: event.title,
    when: event.when,
    status: event.status ?? 'occurred',
    isChecked: false,
  }));

/** Whether a text can be read as a date. */
export function isDate(text: string): boolean {
  try {
    parseEdtf(text.trim());
    return true;
  } catch {
    return false;
  }
}

/** Whether an event can be taken as it stands. */
export const isSound = ({ title, when }: ReviewedEvent): boolean => title.trim() !== '' && isDate(when);

/**
 * The document of the checked events, with the editor’s corrections. The words of the text stay with the date; links to
 * events left out go.
 */
export function checkedDocument(document: DraftDocument, reviewed: readonly ReviewedEvent[]): DraftDocument {
  const taken = reviewed.filter(({ isChecked }) => isChecked);
  const ids = new Set(taken.map(({ event }) => event.id));
  return { ...document, events: taken.map((one) => corrected(one, ids)) };
}

function corrected({ event, title, when, status }: ReviewedEvent, ids: ReadonlySet<string>): DraftEvent {
  const { links = [], ...rest } = event;
  const kept = links.filter(({ to }) => ids.has(to));
  return {
    ...rest,
    title: title.trim(),
    when: when.trim(),
    status,
    ...(kept.length > 0 && { links: kept }),
    draft: { ...event.draft, needsReview: false },
  };
}
