import type { KnownEvents } from './known-events.ts';
import type { KnownEvent } from './known-facts.ts';
import type { Link } from './event-entry.ts';

/** A link and the event at its other end. */
export interface EventLink {
  readonly link: Link;
  readonly event: KnownEvent;
}

export interface EventLinks {
  /** From the event to others, in the order given. */
  readonly outgoing: readonly EventLink[];
  /** From others to the event, in the order of `events`. */
  readonly incoming: readonly EventLink[];
}

/** The links of one event in both directions, as far as both ends are known. Linear in events that have more than plain fields. */
export function linksOf(id: string, events: KnownEvents): EventLinks {
  const own = events.byId(id);
  const outgoing = (own?.links ?? []).flatMap((link) => {
    const event = events.byId(link.to);
    return event ? [{ link, event }] : [];
  });
  const incoming = own ? events.linked().flatMap((event) => linksTo(id, event)) : [];
  return { outgoing, incoming };
}

const linksTo = (id: string, event: KnownEvent): readonly EventLink[] =>
  event.links.flatMap((link) => (link.to === id ? [{ link, event }] : []));
