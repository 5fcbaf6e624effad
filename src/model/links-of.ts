import type { KnownEvent } from './known-timeline.ts';
import type { Link } from './timeline.ts';

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

/** The links of one event in both directions, as far as both ends are among `events`. Linear in events and links. */
export function linksOf(id: string, events: readonly KnownEvent[]): EventLinks {
  const byId = new Map(events.map((event) => [event.id, event]));
  const outgoing = (byId.get(id)?.links ?? []).flatMap((link) => {
    const event = byId.get(link.to);
    return event ? [{ link, event }] : [];
  });
  const isHere = byId.has(id);
  const incoming = events.flatMap((event) =>
    event.links.flatMap((link) => (isHere && link.to === id ? [{ link, event }] : [])),
  );
  return { outgoing, incoming };
}
