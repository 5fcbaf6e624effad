import { describe, expect, test } from 'vitest';
import { type Knowledge, knownAt } from '../../../src/model/known-at.ts';
import type { KnownEvent } from '../../../src/model/known-facts.ts';
import type { KnownTimeline } from '../../../src/model/known-timeline.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const known = (input: object | readonly object[], knowledge?: Knowledge): KnownTimeline =>
  knownAt(parseTimeline(input).timeline, knowledge);
const eventOf = (seen: KnownTimeline, id: string): KnownEvent => {
  const event = seen.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`${id} is not known`);
  return event;
};
const idsOf = ({ events }: KnownTimeline): readonly string[] => events.map(({ id }) => id);

const visit = { id: 'visit', title: 'Visit to China', status: 'planned' };
const announced = { id: 'announced', asOf: '2025-11-24', events: [{ ...visit, when: '2026-04' }] };
const delayed = { id: 'delayed', asOf: '2026-03-17', events: [{ ...visit, when: '2026-05' }] };
const held = {
  id: 'held',
  asOf: '2026-05-15',
  optional: true,
  events: [
    { ...visit, status: 'occurred', when: '2026-05-13/2026-05-15' },
    { id: 'summit', when: '2026-05-14', title: 'Summit' },
  ],
};
const all = [announced, delayed, held];

describe('the knowledge date', () => {
  test('is the newest asOf among the layers that are on', () => {
    expect(known(all)).toMatchObject({
      asOf: '2026-03-17',
      asOfMs: Date.UTC(2026, 2, 17),
      layers: ['announced', 'delayed'],
    });
    expect(known(all, { filter: { layers: ['announced', 'held', 'nowhere'] } })).toMatchObject({
      asOf: '2026-05-15',
      layers: ['announced', 'held'],
    });
  });

  test.each([
    [['announced'], '2026-03-17'],
    [['held'], '2026-05-15'],
    [['nowhere'], '2026-03-17'],
    [[], '2026-03-17'],
  ])('does not move back when only %j are on', (layers, asOf) => {
    expect(known(all, { filter: { layers } }).asOf).toBe(asOf);
  });

  test('stays when what is on knows of no day', () => {
    const background = { id: 'background', events: [{ when: '1972', title: 'Old' }] };
    const seen = known([background, announced], { filter: { layers: ['background'] } });
    expect(seen.asOf).toBe('2025-11-24');
  });

  test('is open when no layer has one', () => {
    const seen = known({ events: [{ when: '2025', title: 'x', asOf: '2030-01-01' }] });
    expect(seen).not.toHaveProperty('asOf');
    expect(seen.asOfMs).toBe(Infinity);
    expect(seen.events).toHaveLength(1);
  });

  test('of a coarser date is its last day', () => {
    expect(known(all, { asOf: '2026-02' })).toMatchObject({ asOf: '2026-02-28' });
  });

  test.each(['yesterday', '', '2026/..'])('%j is refused', (asOf) => {
    expect(() => known(all, { asOf })).toThrow(RangeError);
  });
});

describe('what is known', () => {
  test('goes with the day: the day itself counts', () => {
    const on = (asOf: string) => {
      const { events } = known(all, { asOf });
      return events.map(({ when, status }) => `${when.text} ${status}`);
    };
    expect(on('2025-11-23')).toEqual([]);
    expect(on('2025-11-24')).toEqual(['2026-04 planned']);
    expect(on('2026-03-16')).toEqual(['2026-04 planned']);
    expect(on('2026-03-17')).toEqual(['2026-05 planned']);
  });

  test('keeps the plans that were replaced', () => {
    const filter = { layers: ['announced', 'delayed', 'held'] };
    const { earlier, current, layers } = eventOf(known(all, { filter }), 'visit');
    expect(current).toMatchObject({ layer: 'held', status: 'occurred', asOf: '2026-05-15' });
    expect(earlier.map(({ when, status, layer }) => [when.text, status, layer])).toEqual([
      ['2026-04', 'planned', 'announced'],
      ['2026-05', 'planned', 'delayed'],
    ]);
    expect(layers).toEqual(['announced', 'delayed', 'held']);
  });

  test('leaves out what only layers tell that are off', () => {
    expect(idsOf(known(all))).toEqual(['visit']);
    expect(idsOf(known(all, { asOf: '2027-01-01' }))).toEqual(['visit']);
    expect(idsOf(known(all, { filter: { layers: ['held'] } }))).toEqual(['visit', 'summit']);
    expect(idsOf(known(all, { filter: { layers: [] } }))).toEqual([]);
  });

  test('a document without asOf is always known', () => {
    const seen = known([{ events: [{ id: 'old', when: '1972-02', title: 'Old' }] }, announced], { asOf: '1900-01-01' });
    expect(idsOf(seen)).toEqual(['old']);
  });

  test('an entry with an asOf of its own is known from then on', () => {
    const document = { asOf: '2026-02-04', events: [{ when: '2026-05', title: 'Later', asOf: '2026-05-15' }] };
    expect(idsOf(known(document))).toEqual([]);
    expect(idsOf(known(document, { asOf: '2026-05-15' }))).toHaveLength(1);
  });
});

describe('a plan is overdue', () => {
  test.each([
    ['2026-04', 'planned', '2026-04-30', false],
    ['2026-04', 'planned', '2026-05-01', true],
    ['2026-04', 'occurred', '2026-05-01', false],
    ['2026-04', 'postponed', '2026-05-01', false],
    ['2026-04/..', 'planned', '2026-05-01', false],
    ['2026-04/', 'planned', '2026-05-01', false],
  ])('%s %s on %s: %s', (when, status, asOf, isOverdue) => {
    const seen = known({ events: [{ id: 'a', when, status, title: 'x' }] }, { asOf });
    expect(eventOf(seen, 'a').isOverdue).toBe(isOverdue);
  });

  test('never, when there is no knowledge date', () => {
    expect(eventOf(known({ events: [{ id: 'a', when: '1999', status: 'planned', title: 'x' }] }), 'a').isOverdue).toBe(
      false,
    );
  });
});

describe('what several layers say of one event', () => {
  const event = { id: 'call', when: '2026-02-04', title: 'Call' };
  const older = {
    id: 'older',
    asOf: '2026-02-04',
    events: [
      {
        ...event,
        title: 'Older title',
        summary: 'Older summary',
        topics: ['diplomacy'],
        importance: 5,
        stated: { text: 'Wednesday' },
        sources: ['a', { id: 'b', locator: 'line 1' }],
        links: [{ to: 'busan', relation: 'refers-to', by: 'china' }],
        media: [{ kind: 'link', url: 'a.html', alt: 'Older' }],
        figures: [{ label: 'Package', value: 11, unit: 'bn' }],
        claims: [
          { id: 'visit', text: 'Visit', accounts: { us: { state: 'stated' }, china: { state: 'unknown' } } },
          { id: 'taiwan', text: 'Taiwan', accounts: { china: { state: 'stated' } } },
        ],
      },
    ],
  };
  const newer = {
    id: 'newer',
    asOf: '2026-02-05',
    events: [
      {
        ...event,
        topics: ['trade'],
        place: 'Beijing',
        stated: { text: '4 February', means: '2026-02-04' },
        sources: [{ id: 'b', locator: 'line 1' }, 'c'],
        links: [{ to: 'busan', relation: 'refers-to', by: 'china', source: 'c' }],
        media: [{ kind: 'link', url: 'a.html', alt: 'Newer' }],
        figures: [
          { label: 'Package', value: 11, unit: 'bn' },
          { label: 'Package', value: 11.1, unit: 'bn' },
        ],
        claims: [
          {
            id: 'visit',
            text: 'A visit',
            accounts: { us: { state: 'unknown' }, china: { state: 'not-mentioned', checkedIn: 'c' } },
          },
        ],
      },
    ],
  };
  const united = eventOf(known([newer, older]), 'call');

  test('the newest that gives a field wins', () => {
    expect(united).toMatchObject({
      title: 'Call',
      summary: 'Older summary',
      topics: ['trade'],
      importance: 5,
      place: 'Beijing',
    });
  });

  test('what the sources said of the date is kept, oldest first, with its layer', () => {
    expect(united.stated.map(({ text, layer, means }) => [text, layer, means?.text])).toEqual([
      ['Wednesday', 'older', undefined],
      ['4 February', 'newer', '2026-02-04'],
    ]);
  });

  test('lists are united', () => {
    expect(united.sources).toEqual([{ id: 'a' }, { id: 'b', locator: 'line 1' }, { id: 'c' }]);
    expect(united.links).toEqual([{ to: 'busan', relation: 'refers-to', by: 'china', source: 'c' }]);
    expect(united.media).toEqual([{ kind: 'link', url: 'a.html', alt: 'Newer' }]);
  });

  test('figures that disagree are both kept', () => {
    expect(united.figures.map(({ value }) => value)).toEqual([11, 11.1]);
  });

  test('claims are united by party, and not knowing does not undo knowing', () => {
    expect(united.claims).toMatchObject([
      {
        id: 'visit',
        text: 'A visit',
        accounts: { us: { state: 'stated' }, china: { state: 'not-mentioned', checkedIn: 'c' } },
      },
      { id: 'taiwan', accounts: { china: { state: 'stated' } } },
    ]);
    expect(united.agreement).toEqual({ type: 'differ' });
  });

  test('an event with one entry has the defaults', () => {
    const seen = eventOf(known({ events: [{ id: 'a', when: '2025', title: 'x' }] }), 'a');
    expect(seen).toMatchObject({
      importance: 3,
      topics: [],
      actors: [],
      stated: [],
      earlier: [],
      layers: ['document'],
      agreement: { type: 'none' },
    });
    expect(seen).not.toHaveProperty('summary');
  });
});

test('a filter hides events and says how many', () => {
  const document = {
    events: [
      { id: 'a', when: '2025', title: 'a', topics: ['trade'] },
      { id: 'b', when: '2025', title: 'b' },
    ],
  };
  const seen = known(document, { filter: { topics: ['trade'] } });
  expect(idsOf(seen)).toEqual(['a']);
  expect(seen.filteredOut).toBe(1);
  expect(known(document).filteredOut).toBe(0);
});
