import { followOrder } from './follow-order.ts';
import type { ProblemLog } from './problem-log.ts';
import type { TimelineEvent } from './event-entry.ts';
import type { Timeline } from './timeline.ts';

/** Reports `follows` links that go round in a circle. They stay links, but cannot all order the events of one day. */
export function reportFollowsCycles(timeline: Timeline, log: ProblemLog): void {
  const followed = new Map<string, readonly string[]>();
  for (const row of timeline.events.fullRows()) {
    const event = timeline.events.at(row);
    const ids = event ? followedBy(event) : [];
    if (event && ids.length > 0) followed.set(event.id, ids);
  }
  const { unmet } = followOrder([...followed.keys()], (id) => followed.get(id) ?? []);
  for (const [follower, followedId] of unmet) {
    const message = `\`${follower}\` follows \`${followedId}\`, which in turn follows \`${follower}\``;
    log.warning('bad-value', ['events'], message, 'Take one of the `follows` links away.');
  }
}

function followedBy({ entries }: TimelineEvent): readonly string[] {
  const ids: string[] = [];
  for (const { links } of entries) {
    for (const { to, relation } of links) if (relation === 'follows') ids.push(to);
  }
  return ids;
}
