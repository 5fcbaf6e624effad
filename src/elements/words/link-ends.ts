import { dateWords, titleWords } from '../../layout/event-words.ts';
import type { Locale } from '../../locale/locale.ts';
import { linksOf } from '../../model/links-of.ts';
import type { KnownEvents } from '../../model/known-events.ts';
import type { KnownEvent } from '../../model/known-facts.ts';

/** An event at the other end of a link, and how the first is related to it: `refers to`, `is referred to by`. */
export interface LinkEnd {
  readonly event: KnownEvent;
  readonly relation: string;
}

/** Where the links of an event lead: those it makes, then those made to it. Linear in events and links. */
export function linkEnds(id: string, events: KnownEvents, { strings }: Locale): readonly LinkEnd[] {
  const { relationNames, relationFromNames } = strings.ui;
  const { outgoing, incoming } = linksOf(id, events);
  return [
    ...outgoing.map(({ link, event }) => ({ event, relation: relationNames[link.relation] })),
    ...incoming.map(({ link, event }) => ({ event, relation: relationFromNames[link.relation] })),
  ];
}

/** A link in one line: `Link 2 of 4: refers to Trump and Xi meet in Busan, 30 October 2025`. */
export const linkWords = ({ event, relation }: LinkEnd, at: number, of: number, locale: Locale): string =>
  locale.strings.ui.linkKeys.link({
    at,
    of,
    relation,
    title: titleWords(event, locale).text,
    date: dateWords(event, locale, 'long'),
  });
