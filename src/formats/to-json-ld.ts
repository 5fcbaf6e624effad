import { localeFor } from '../locale/locales.ts';
import type { Locale } from '../locale/locale.ts';
import { contains } from '../model/edtf/contains.ts';
import { knownAt, type Knowledge } from '../model/known-at.ts';
import type { KnownEvent, Revision } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Text } from '../model/text.ts';
import type { Status } from '../model/event-entry.ts';
import type { ActorKind, Source, Timeline } from '../model/timeline.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { jsonLdDates } from './json-ld/json-ld-date.ts';

/** From where the timeline is seen, and the language of the sentence that says how an event stands. */
export interface JsonLdOptions extends Knowledge {
  /** BCP 47 tag; default English. */
  readonly locale?: string;
}

const EVENT_STATUS: Readonly<Record<Status, string>> = {
  occurred: 'EventScheduled',
  ongoing: 'EventScheduled',
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

const ACTOR_TYPE: Readonly<Record<ActorKind, string>> = {
  state: 'Country',
  person: 'Person',
  organisation: 'Organization',
};

/**
 * The events known on a day (see `knownAt`) as JSON-LD in the words of schema.org, two spaces deep. A date is ISO 8601
 * where that says it all (`2026-04` is a month), else EDTF with its type. An event whose planned date was moved is
 * `EventRescheduled` and names the date before. schema.org writes `EventScheduled` for plans and for what has taken
 * place, so `disambiguatingDescription` says which. Texts in several languages are all there. `<` is escaped, so that
 * the text can stand in a page’s script. Throws a RangeError when the day of `options` is none.
 */
export function toJsonLd(timeline: Timeline, { locale, ...knowledge }: JsonLdOptions = {}): string {
  const known = knownAt(timeline, knowledge);
  const language = localeFor(locale);
  const graph = known.events.map((event) => eventNode(event, known, language));
  const content = { '@context': 'https://schema.org', '@graph': graph };
  return `${JSON.stringify(content, null, 2).replaceAll('<', String.raw`\u003c`)}\n`;
}

function eventNode(event: KnownEvent, known: KnownTimeline, locale: Locale): object {
  const { timeline } = known;
  const { id, when, title, summary, place, topics, actors, sources, media } = event;
  const images = media.filter(({ kind, url }) => kind === 'image' && isAbsolute(url)).map(({ url }) => url);
  return withoutUndefined({
    '@type': 'Event',
    identifier: id,
    name: texts(title),
    description: summary && texts(summary),
    disambiguatingDescription: standing(event, known, locale),
    ...jsonLdDates(when),
    ...statusOf(event),
    location: place && { '@type': 'Place', name: texts(place) },
    keywords: list(topics.map((topic) => texts(timeline.topics.get(topic)?.name ?? topic))),
    about: list(actors.map((actor) => actorNode(actor, known))),
    image: list(images),
    subjectOf: list([...new Set(sources.map((source) => source.id))].map((source) => sourceNode(source, known))),
  });
}

const isAbsolute = (url: string): boolean => /^https?:/i.test(url);

const list = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length > 0 ? items : undefined);

/** A text, or one a language. */
function texts(text: Text): unknown {
  if (typeof text === 'string') return text;
  return Object.entries(text).map(([tag, words]) => ({ '@language': tag, '@value': words }));
}

/** `Planned, as known on 4 February 2026` */
function standing(
  { status }: KnownEvent,
  { asOf, asOfMs }: KnownTimeline,
  { tag, strings: { ui }, day }: Locale,
): object {
  const name = ui.statusNames[status];
  const words = asOf === undefined ? name : ui.statusAsOf(name, day(asOfMs, 'long'));
  return { '@language': tag, '@value': words };
}

function statusOf(event: KnownEvent): object {
  const before = movedFrom(event);
  if (!before) return { eventStatus: `https://schema.org/${EVENT_STATUS[event.status]}` };
  const { startDate } = jsonLdDates(before.when);
  return { eventStatus: 'https://schema.org/EventRescheduled', ...(startDate && { previousStartDate: startDate }) };
}

/** The plan before this one, when it named another date; a month narrowed down to a day is no move. */
function movedFrom({ earlier, when, status }: KnownEvent): Revision | undefined {
  if (EVENT_STATUS[status] !== 'EventScheduled') return undefined;
  return earlier.findLast((revision) => revision.status === 'planned' && !contains(revision.when, when));
}

function actorNode(id: string, { timeline }: KnownTimeline): object {
  const { name, kind } = timeline.actors.get(id) ?? { name: id };
  return { '@type': kind === undefined ? 'Thing' : ACTOR_TYPE[kind], name: texts(name) };
}

function sourceNode(id: string, { timeline }: KnownTimeline): object {
  const source: Partial<Source> = timeline.sources.get(id) ?? {};
  const { title = id, url, publisher, published, lang } = source;
  return withoutUndefined({
    '@type': source.kind === 'news' ? 'NewsArticle' : 'CreativeWork',
    name: texts(title),
    url: url !== undefined && isAbsolute(url) ? url : undefined,
    publisher: publisher && { '@type': 'Organization', name: texts(publisher) },
    datePublished: published,
    inLanguage: lang,
  });
}
