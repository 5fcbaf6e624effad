import { expect, test } from 'vitest';
import { knowledgeChanges } from '../../../src/model/knowledge-changes.ts';
import { knowledgeDays } from '../../../src/model/knowledge-days.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import { layerShares } from '../../../src/model/layer-shares.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const visit = { id: 'visit', title: 'Visit', status: 'planned' };
const documents = [
  {
    id: 'first',
    asOf: '2025-11-24',
    events: [
      { ...visit, when: '2026-04' },
      { id: 'old', when: '1972', title: 'Old' },
    ],
  },
  {
    id: 'second',
    asOf: '2026-03-17',
    events: [
      { ...visit, when: '2026-05' },
      { id: 'call', when: '2026-03', title: 'Call' },
    ],
  },
  {
    id: 'third',
    asOf: '2026-05-15',
    optional: true,
    events: [
      { ...visit, asOf: '2026-03-25', when: '2026-05-13/2026-05-15' },
      { ...visit, status: 'occurred', when: '2026-05-13/2026-05-15' },
    ],
  },
];
const { timeline } = parseTimeline(documents);
const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date);
const all = ['first', 'second', 'third'];

test('days of knowledge are those of the layers that are on, and of every entry, each once', () => {
  expect(knowledgeDays(timeline, ['first', 'second'], () => true)).toEqual([day(2025, 11, 24), day(2026, 3, 17)]);
  expect(knowledgeDays(timeline, all, () => true)).toEqual([
    day(2025, 11, 24),
    day(2026, 3, 17),
    day(2026, 3, 25),
    day(2026, 5, 15),
  ]);
});

test('of events that are not seen only the days of their layers count', () => {
  expect(knowledgeDays(timeline, all, () => false)).toEqual([day(2025, 11, 24), day(2026, 3, 17), day(2026, 5, 15)]);
});

test('layers without a day give none', () => {
  const undated = parseTimeline([{ events: [{ when: '2025', title: 'x' }] }]).timeline;
  expect(knowledgeDays(undated, ['timeline'], () => true)).toEqual([]);
});

test.each([
  [
    '2025-11-23',
    '2025-11-24',
    [
      ['heard', 'old'],
      ['heard', 'visit'],
    ],
  ],
  [
    '2026-03-16',
    '2026-03-17',
    [
      ['heard', 'call'],
      ['date', 'visit'],
    ],
  ],
  ['2026-05-14', '2026-05-15', [['status', 'visit']]],
  ['2026-05-15', '2026-05-16', []],
])('between %s and %s is known what changed', (before, now, expected) => {
  const eventsAt = (asOf: string) => knownAt(timeline, { asOf, filter: { layers: all } }).events;
  const changes = knowledgeChanges(eventsAt(before), eventsAt(now));
  expect(changes.map(({ type, event }) => [type, event.id])).toEqual(expected);
});

test('a layer’s share counts what it tells, what it alone tells, and the dates it gives more precisely', () => {
  expect([...layerShares(timeline)]).toEqual([
    ['first', { events: 2, alone: 1, finer: 0 }],
    ['second', { events: 2, alone: 1, finer: 0 }],
    ['third', { events: 1, alone: 0, finer: 1 }],
  ]);
});
