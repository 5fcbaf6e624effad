import { localeFor } from '../locale/locales.ts';
import type { Locale } from '../locale/locale.ts';
import { pickText, type PickedText } from '../locale/pick-text.ts';
import { lastDay } from '../model/read-dates.ts';
import { knownAt, type Knowledge } from '../model/known-at.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Text } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import { icsNotes } from './ics/ics-notes.ts';
import { datedTitle, icsStatus, OWN_STATUS, OWN_TITLE, OWN_WHEN, UID_SUFFIX } from './ics/ics-names.ts';
import { icsDay, icsSpan, isExactlyInCalendar, type IcsSpan } from './ics/ics-span.ts';
import { icsLine, icsText } from './ics/ics-text.ts';

/** From where the timeline is seen, and in which language the calendar speaks. */
export interface IcsOptions extends Knowledge {
  /** BCP 47 tag; default English. */
  readonly locale?: string;
}

interface Calendar {
  readonly known: KnownTimeline;
  readonly locale: Locale;
  /** When all of this was known, as the format demands of every entry. */
  readonly stamp: string;
}

/**
 * The events known on a day (see `knownAt`) as an iCalendar file (RFC 5545), one all-day entry each; only an event with
 * a clock time has one. A date that is not known to the day covers all the days it may mean, and the title and the
 * description say what is known. Planned and postponed events are `TENTATIVE`, cancelled ones `CANCELLED`; nothing
 * blocks time. Events outside of the years 0–9999 are not in it. Throws a RangeError when the day of `options` is none.
 */
export function toIcs(timeline: Timeline, options: IcsOptions = {}): string {
  const known = knownAt(timeline, options);
  const calendar = { known, locale: localeFor(options.locale), stamp: stampOf(known) };
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//relations-timeline//relations-timeline//EN\r\nCALSCALE:GREGORIAN\r\n',
    textLine('X-WR-CALNAME', timeline.title, calendar),
    textLine('X-WR-CALDESC', timeline.description, calendar),
    ...known.events.map((event) => icsEvent(event, calendar)),
    'END:VCALENDAR\r\n',
  ].join('');
}

/** The knowledge date; without one, the last day of all that is past, so that the bytes do not hang on the clock. */
function stampOf({ asOf, asOfMs, events }: KnownTimeline): string {
  const past = events.filter(({ status }) => status === 'occurred').map(({ when }) => when);
  const ms = asOf === undefined ? lastDay(past)?.asOfMs : asOfMs;
  return `${icsDay(ms ?? 0) ?? '19700101'}T000000Z`;
}

function icsEvent(event: KnownEvent, calendar: Calendar): string {
  const span = icsSpan(event.when);
  if (!span) return '';
  const { id, when, status, importance, place, sources } = event;
  const { known, locale, stamp } = calendar;
  const url = sources.flatMap((source) => known.timeline.sources.get(source.id)?.url ?? []).find(isAbsolute);
  return [
    'BEGIN:VEVENT\r\n',
    icsLine('UID', `${icsText(id)}${UID_SUFFIX}`),
    icsLine('DTSTAMP', stamp),
    spanLines(span),
    titleLines(event, locale),
    picked('DESCRIPTION', { text: icsNotes(event, known, locale), lang: locale.tag }),
    textLine('LOCATION', place, calendar),
    categoriesLine(event, calendar),
    url === undefined ? '' : icsLine('URL', url),
    icsLine('STATUS', icsStatus(status)),
    icsLine('PRIORITY', String(11 - 2 * importance)),
    'TRANSP:TRANSPARENT\r\n',
    icsLine(OWN_WHEN, icsText(when.text)),
    icsLine(OWN_STATUS, status),
    'END:VEVENT\r\n',
  ].join('');
}

const isAbsolute = (url: string): boolean => /^https?:[^\s"]+$/i.test(url);

function spanLines({ isWholeDays, start, end }: IcsSpan): string {
  if (!isWholeDays) return icsLine('DTSTART', start);
  return `${icsLine('DTSTART;VALUE=DATE', start)}${end === undefined ? '' : icsLine('DTEND;VALUE=DATE', end)}`;
}

/** Many calendars show the title alone, so a date they cannot draw stands there too. */
function titleLines({ title, when }: KnownEvent, locale: Locale): string {
  const { text, lang } = pickText(title, locale.tag);
  if (isExactlyInCalendar(when)) return picked('SUMMARY', { text, lang });
  const dated = picked('SUMMARY', { text: datedTitle(text, locale.date(when, 'long'), locale.tag), lang });
  return `${dated}${picked(OWN_TITLE, { text, lang })}`;
}

function categoriesLine({ topics }: KnownEvent, { known, locale }: Calendar): string {
  const names = topics.map((id) => pickText(known.timeline.topics.get(id)?.name ?? id, locale.tag).text);
  return names.length === 0 ? '' : icsLine('CATEGORIES', names.map(icsText).join(','));
}

function textLine(name: string, text: Text | undefined, { locale }: Calendar): string {
  return text === undefined ? '' : picked(name, pickText(text, locale.tag));
}

function picked(name: string, { text, lang }: PickedText): string {
  const isTag = /^[a-z\d]+(?:-[a-z\d]+)*$/i.test(lang);
  return icsLine(isTag ? `${name};LANGUAGE=${lang}` : name, icsText(text));
}
