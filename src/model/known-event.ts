import { agreementOf } from './agreement-of.ts';
import { currentRevision } from './current-revision.ts';
import type { KnownEvent, Revision } from './known-facts.ts';
import type { Claim, EventEntry, Status } from './event-entry.ts';
import { uniteContent } from './unite-content.ts';

type Draft = { -readonly [Key in keyof KnownEvent]: KnownEvent[Key] };
type StatedInLayer = KnownEvent['stated'][number];

const DEFAULT_IMPORTANCE = 3;
const NONE: readonly never[] = Object.freeze([]);

/**
 * One event made of the entries that count, oldest first. Date and status: see `currentRevision`; lists: see
 * `uniteContent`; every other field is that of the newest entry that gives it. `asOfMs` is the knowledge date.
 */
export function knownEvent(id: string, entries: readonly [EventEntry, ...EventEntry[]], asOfMs: number): KnownEvent {
  const { current, earlier, coarser } = currentRevision(entries);
  const { figures, claims, links, sources, media } = uniteContent(entries);
  const event: Draft = {
    id,
    when: current.when,
    status: current.status,
    isOverdue: isOverdue(current, asOfMs),
    title: newestOf(entries, 'title') ?? entries[0].title,
    topics: newestOf(entries, 'topics') ?? NONE,
    actors: newestOf(entries, 'actors') ?? NONE,
    importance: newestOf(entries, 'importance') ?? DEFAULT_IMPORTANCE,
    stated: statedIn(entries),
    figures,
    claims,
    links,
    sources,
    media,
    layers: entries.length === 1 ? [entries[0].layer] : [...new Set(entries.map(({ layer }) => layer))],
    current,
    coarser,
    earlier,
    agreement: agreementOf(claimsOfStatus(entries, current.status, claims)),
  };
  addGivenFields(event, entries);
  return event;
}

/** Claims made of the event as it stands: what was said of a plan says nothing of the visit that took place. */
function claimsOfStatus(
  entries: readonly [EventEntry, ...EventEntry[]],
  status: Status,
  all: readonly Claim[],
): readonly Claim[] {
  const [first, ...others] = entries.filter((entry) => entry.status === status);
  if (!first || others.length + 1 === entries.length) return all;
  return uniteContent([first, ...others]).claims;
}

function isOverdue({ status, when }: Revision, asOfMs: number): boolean {
  return status === 'planned' && asOfMs !== Infinity && when.latest < asOfMs;
}

function newestOf<Key extends keyof EventEntry>(entries: readonly EventEntry[], key: Key): EventEntry[Key] | undefined {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const value = entries[index]?.[key];
    if (value !== undefined) return value;
  }
  return undefined;
}

function addGivenFields(event: Draft, entries: readonly EventEntry[]): void {
  const summary = newestOf(entries, 'summary');
  const kind = newestOf(entries, 'kind');
  const tone = newestOf(entries, 'tone');
  const place = newestOf(entries, 'place');
  if (summary !== undefined) event.summary = summary;
  if (kind !== undefined) event.kind = kind;
  if (tone !== undefined) event.tone = tone;
  if (place !== undefined) event.place = place;
}

function statedIn(entries: readonly EventEntry[]): readonly StatedInLayer[] {
  if (!entries.some(({ stated }) => stated)) return NONE;
  const byContent = new Map<string, StatedInLayer>();
  for (const { stated, layer } of entries) {
    if (stated)
      byContent.set(JSON.stringify([layer, stated.text, stated.source, stated.means?.text]), { ...stated, layer });
  }
  return [...byContent.values()];
}
