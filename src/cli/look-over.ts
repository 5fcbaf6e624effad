import { isRecord } from '../model/is-record.ts';
import { ProblemLog } from '../model/problem-log.ts';
import type { Problem } from '../model/problem.ts';
import type { EventEntry } from '../model/event-entry.ts';
import type { Layer, Timeline } from '../model/timeline.ts';

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

/** What a reader of documents passes over, but their editor most likely did not mean. */
export function lookOver(timeline: Timeline): readonly Problem[] {
  const problems: Problem[] = [];
  const entries = timeline.events.flatMap((event) => event.entries);
  for (const layer of timeline.layers) {
    const log = new ProblemLog(problems, timeline.layers.length > 1 ? layer.id : '');
    for (const entry of entries) if (entry.layer === layer.id) lookAtDays(entry, log);
    lookForTwins(layer, log);
  }
  return problems;
}
