import { isRecord } from '../model/is-record.ts';
import { ProblemLog } from '../model/problem-log.ts';
import type { Problem } from '../model/problem.ts';
import type { EventEntry } from '../model/event-entry.ts';
import type { Layer, Timeline } from '../model/timeline.ts';
import { nearWord } from '../util/near-word.ts';

/** Ids of actors and topics define themselves; one that is nearly a defined one is most likely meant to be it. */
function lookAtIds(
  kind: 'actors' | 'topics',
  { document }: Layer,
  defined: ReadonlySet<string>,
  log: ProblemLog,
): void {
  const { events } = document;
  if (!Array.isArray(events)) return;
  events.forEach((event: unknown, at) => {
    const ids: unknown = isRecord(event) ? event[kind] : undefined;
    if (!Array.isArray(ids)) return;
    ids.forEach((id: unknown, index) => {
      const meant = typeof id === 'string' && !defined.has(id) ? nearWord(id, defined) : undefined;
      if (meant !== undefined)
        log.warning(
          'unknown-reference',
          ['events', at, kind, index],
          `nothing defines \`${String(id)}\``,
          `Did you mean \`${meant}\`?`,
        );
    });
  });
}

/** What is said to have occurred after the day the document knew of. */
function lookAtDays({ status, when, asOfMs, asOf, index }: EventEntry, log: ProblemLog): void {
  if (status !== 'occurred' || !(when.earliest > asOfMs) || asOfMs === -Infinity) return;
  const message = `\`${when.text}\` lies after ${asOf ?? 'the day'} from which it was known, yet it is said to have occurred`;
  log.warning('bad-date', ['events', index, 'when'], message, 'Set `"status": "planned"`, or a later `asOf`.');
}

/** Events told twice in the same document, word for word but for their ids. */
function lookForTwins({ document }: Layer, log: ProblemLog): void {
  if (!Array.isArray(document.events)) return;
  const seen = new Map<string, number>();
  document.events.forEach((event: unknown, at) => {
    if (!isRecord(event)) return;
    const { id: _id, ...rest } = event;
    const told = JSON.stringify(rest);
    const first = seen.get(told);
    if (first === undefined) seen.set(told, at);
    else log.warning('duplicate-event', ['events', at], `this event says the same as events[${first}]`);
  });
}

const definedIn = (kind: 'actors' | 'topics', { layers }: Timeline): ReadonlySet<string> => {
  const items = layers.flatMap(({ document }) => (Array.isArray(document[kind]) ? (document[kind] as unknown[]) : []));
  return new Set(items.flatMap((item) => (isRecord(item) && typeof item.id === 'string' ? [item.id] : [])));
};

/** What a reader of documents passes over, but their editor most likely did not mean. */
export function lookOver(timeline: Timeline): readonly Problem[] {
  const problems: Problem[] = [];
  const actors = definedIn('actors', timeline);
  const topics = definedIn('topics', timeline);
  const entries = timeline.events.flatMap((event) => event.entries);
  for (const layer of timeline.layers) {
    const log = new ProblemLog(problems, timeline.layers.length > 1 ? layer.id : '');
    lookAtIds('actors', layer, actors, log);
    lookAtIds('topics', layer, topics, log);
    for (const entry of entries) if (entry.layer === layer.id) lookAtDays(entry, log);
    lookForTwins(layer, log);
  }
  return problems;
}
