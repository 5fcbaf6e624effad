import type { Status } from '../../model/event-entry.ts';

/** Properties of our own, for what a calendar has no words for. They count only while they agree with the rest. */
export const OWN_WHEN = 'X-RELATIONS-TIMELINE-WHEN';
export const OWN_STATUS = 'X-RELATIONS-TIMELINE-STATUS';
export const OWN_TITLE = 'X-RELATIONS-TIMELINE-TITLE';

/** Behind the id in a UID, so that ids of two calendars are not taken for each other. */
export const UID_SUFFIX = '@relations-timeline';

/** The line between the summary of an event and what the calendar adds, in a description. */
export const NOTES_LINE = '—';

/** A title with the words for its date behind it, in the brackets of the language. */
export const datedTitle = (title: string, date: string, languageTag: string): string =>
  languageTag.startsWith('zh') ? `${title}（${date}）` : `${title} (${date})`;

/** True when `written` is a title made by `datedTitle` from `title`. */
export const isDatedTitle = (written: string, title: string): boolean =>
  written.startsWith(title) && /^(?: \(.*\)|（.*）)$/s.test(written.slice(title.length));

const ICS_STATUS: Readonly<Record<Status, string>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** A calendar knows three words: what is planned or postponed is tentative. */
export const icsStatus = (status: Status): string => ICS_STATUS[status];

/** One of our own words for a status. */
export const isStatus = (word: string): word is Status => Object.hasOwn(ICS_STATUS, word);
