import { STATUSES } from './event-columns.ts';
import type { EventEntry } from './event-entry.ts';
import { ProblemLog } from './problem-log.ts';
import type { Problem } from './problem.ts';
import type { TimelineEvents } from './timeline-events.ts';
import type { Timeline } from './timeline.ts';

const PLANNED = STATUSES.indexOf('planned');

/**
 * Plans whose last day lies before the day their document knew of: readers see “Was planned”, which is true only where
 * nobody knows what became of them. Linear, with nothing made of events that are no plans.
 */
export function passedPlans({ layers, events }: Timeline): readonly Problem[] {
  const problems: Problem[] = [];
  const logs = new Map(layers.map(({ id }) => [id, new ProblemLog(problems, layers.length > 1 ? id : '')]));
  for (let row = 0; row < events.length; row += 1)
    for (const entry of plansAt(events, row)) if (isPassed(entry)) warn(entry, logs.get(entry.layer));
  return problems;
}

function plansAt(events: TimelineEvents, row: number): readonly EventEntry[] {
  const full = events.fullAt(row);
  if (full) return full.entries.filter(({ status }) => status === 'planned');
  return events.columns.statuses[row] === PLANNED ? [events.plainEntryAt(row)] : [];
}

const isPassed = ({ when, asOfMs }: EventEntry): boolean => when.latest < asOfMs;

function warn({ when, asOf, index }: EventEntry, log: ProblemLog | undefined): void {
  log?.warning(
    'passed-plan',
    ['events', index, 'status'],
    `it is \`planned\`, but \`${when.text}\` lies before ${asOf ?? 'the day'} up to which its document knows`,
    'Say what became of it: `occurred`, `postponed` or `cancelled`. Leave it only if nobody knows.',
  );
}
