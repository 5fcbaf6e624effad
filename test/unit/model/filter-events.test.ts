import { expect, test } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import type { TimelineFilter } from '../../../src/model/timeline-filter.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const { timeline } = parseTimeline({
  topics: [{ id: 'tw', name: { en: 'Taiwan', 'zh-Hans': '台湾' } }],
  actors: [{ id: 'us', name: 'United States' }],
  events: [
    {
      id: 'arms',
      when: '2025-12',
      title: 'Arms Package',
      topics: ['tw'],
      actors: ['us', 'taiwan'],
      kind: 'arms-sale',
      tone: 'friction',
    },
    {
      id: 'call',
      when: '2026-02-04',
      title: { en: 'Call', 'zh-Hans': '通话' },
      topics: ['trade'],
      summary: 'SOYBEANS',
      claims: [{ text: 'An order was filled.', accounts: { us: { state: 'stated' } } }],
      figures: [{ label: 'Tonnes', value: 12, unit: 'tonnes' }],
    },
    {
      id: 'visit',
      when: '2026-04',
      title: 'Visit',
      status: 'planned',
      kind: 'visit',
      actors: ['us'],
      place: 'Beijing',
    },
  ],
});

test.each<[filter: TimelineFilter, ids: readonly string[]]>([
  [{}, ['arms', 'call', 'visit']],
  [{ topics: ['tw'] }, ['arms']],
  [{ topics: ['tw', 'trade'] }, ['arms', 'call']],
  [{ topics: [] }, []],
  [{ actors: ['us'] }, ['arms', 'visit']],
  [{ actors: ['us'], topics: ['tw'] }, ['arms']],
  [{ kinds: ['visit', 'arms-sale'] }, ['arms', 'visit']],
  [{ statuses: ['planned'] }, ['visit']],
  [{ query: 'PACKAGE' }, ['arms']],
  [{ query: 'soy' }, ['call']],
  [{ query: '通话' }, ['call']],
  [{ query: ' beijing ' }, ['visit']],
  [{ query: '台湾' }, ['arms']],
  [{ query: 'united' }, ['arms', 'visit']],
  [{ query: 'package taiwan' }, ['arms']],
  [{ query: '台湾军售' }, []],
  [{ query: 'Pâckage' }, ['arms']],
  [{ query: 'order filled' }, ['call']],
  [{ query: 'tonnes' }, ['call']],
  [{ query: '…' }, []],
  [{ query: 'nothing' }, []],
  [{ tones: ['friction'] }, ['arms']],
  [{ query: ' ' }, ['arms', 'call', 'visit']],
])('%j lets %j pass', (filter, ids) => {
  const known = knownAt(timeline, { filter });
  expect(known.events.map(({ id }) => id)).toEqual(ids);
  expect(known.filteredOut).toBe(3 - ids.length);
});
