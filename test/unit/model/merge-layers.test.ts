import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const event = { id: 'arms', when: '2025-12', title: 'Arms package' };
const report = {
  id: 'report',
  title: 'Report',
  asOf: '2026-02-04',
  topics: [{ id: 'taiwan', name: 'Taiwan' }],
  actors: [{ id: 'us', name: 'US', kind: 'state' }],
  events: [event],
};
const days = {
  id: 'days',
  title: 'Exact days',
  asOf: '2026-01-10',
  topics: [
    { id: 'trade', name: 'Trade' },
    { id: 'taiwan', name: 'Older name' },
  ],
  actors: [{ id: 'us', name: 'United States', short: 'U.S.' }],
  events: [{ ...event, when: '2025-12-17' }],
};

describe('documents become layers of one timeline', () => {
  const { timeline } = parseTimeline([report, days]);

  test('layers keep the order of the documents', () => {
    expect(timeline.layers.map(({ id }) => id)).toEqual(['report', 'days']);
  });

  test('events of one id are one event with an entry a layer, oldest first', () => {
    expect(timeline.events).toHaveLength(1);
    expect(timeline.events.at(0)?.entries.map(({ layer, when }) => [layer, when.text])).toEqual([
      ['days', '2025-12-17'],
      ['report', '2025-12'],
    ]);
  });

  test('definitions are united: first mention sets the order, the newest field counts', () => {
    expect([...timeline.topics.values()]).toEqual([
      { id: 'taiwan', name: 'Taiwan' },
      { id: 'trade', name: 'Trade' },
    ]);
    expect(timeline.actors.get('us')).toEqual({ id: 'us', name: 'US', short: 'U.S.', kind: 'state' });
  });

  test('title, description, window and parties are those of the first document that gives them', () => {
    const merged = parseTimeline([
      { events: [] },
      { title: 'A', view: { start: '2025-10' }, events: [] },
      { title: 'B', description: 'D', view: { start: '2024' }, parties: ['us'], events: [] },
      { parties: ['china'], events: [] },
    ]).timeline;
    expect(merged).toMatchObject({ title: 'A', description: 'D', view: { start: '2025-10' }, parties: ['us'] });
  });

  test('stories follow each other', () => {
    const step = (title: string) => ({ title, text: 't' });
    const { story } = parseTimeline([
      { events: [], story: [step('a')] },
      { events: [], story: [step('b')] },
    ]).timeline;
    expect(story.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  test('one document may hold several revisions of an event', () => {
    const plan = { id: 'visit', title: 'Visit', status: 'planned' };
    const { timeline: revised, problems } = parseTimeline({
      asOf: '2026-03-20',
      events: [
        { ...plan, when: '2026-05' },
        { ...plan, when: '2026-04', asOf: '2026-02-04' },
      ],
    });
    expect(problems).toEqual([]);
    expect(revised.layers[0]?.eventCount).toBe(1);
    expect(revised.events.at(0)?.entries.map(({ when }) => when.text)).toEqual(['2026-04', '2026-05']);
  });

  test('a JSON text may hold a list of documents', () => {
    expect(parseTimeline(JSON.stringify([report, days])).timeline.events).toEqual(timeline.events);
  });
});

const day = fc.constantFrom('2025-11-01', '2026-02-04', '2026-03-20', undefined);
const documentEvent = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', ''),
    title: fc.constantFrom('Call', 'Visit'),
    when: fc.constantFrom('2025', '2025-12', '2025-12-17', '2026-04', '2026-05', '2026-04-13/2026-04-15'),
    status: fc.constantFrom('occurred', 'planned', 'cancelled'),
    asOf: day,
    links: fc.array(fc.record({ to: fc.constantFrom('a', 'b', 'c'), relation: fc.constant('follows') }), {
      maxLength: 2,
    }),
    figures: fc.array(fc.record({ label: fc.constant('f'), value: fc.nat(3), unit: fc.constant('Mt') }), {
      maxLength: 2,
    }),
    claims: fc.array(fc.record({ id: fc.constantFrom('x', 'y'), text: fc.constantFrom('s', 't') }), { maxLength: 1 }),
  },
  { requiredKeys: ['title', 'when'] },
);
/** Fields that are `undefined` are no fields of a document. */
const documents = fc
  .array(fc.record({ asOf: day, events: fc.array(documentEvent, { maxLength: 4 }) }), { minLength: 1, maxLength: 3 })
  .map((list) => JSON.parse(JSON.stringify(list)) as object[]);

describe('laws of merging', () => {
  const idsOf = (list: readonly object[]): readonly string[] =>
    parseTimeline(list)
      .timeline.events.map(({ id }) => id)
      .toSorted();

  test('the order of documents does not change the set of events', () => {
    fc.assert(
      fc.property(documents, (list) => {
        expect(idsOf(list.toReversed())).toEqual(idsOf(list));
      }),
    );
  });

  test('a document given twice says nothing new', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const known = (given: readonly object[]) =>
          knownAt(parseTimeline(given).timeline).events.map(({ layers: _layers, stated: _stated, ...rest }) => rest);
        expect(known([...list, ...list.toReversed().slice(0, 1)])).toEqual(known(list));
      }),
    );
  });

  test('what is known on a day is known on every later day', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const { timeline } = parseTimeline(list);
        const known = ['2025-10-31', '2025-11-01', '2026-02-04', '2026-03-19', '2026-03-20', '2030-01-01'].map(
          (asOf) => new Set(knownAt(timeline, { asOf }).events.map(({ id }) => id)),
        );
        known.slice(1).forEach((later, index) => {
          for (const id of known[index] ?? []) expect(later.has(id)).toBe(true);
        });
      }),
    );
  });

  test('reading what was written out changes nothing', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const { timeline } = parseTimeline(list);
        const again = parseTimeline(timeline.layers.map(({ document }) => JSON.stringify(document))).timeline;
        expect(again.events).toEqual(timeline.events);
      }),
    );
  });
});
