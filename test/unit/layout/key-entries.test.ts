import { describe, expect, it } from 'vitest';

import { colorEntries } from '../../../src/layout/color-entries.ts';
import { keyEntries } from '../../../src/layout/key-entries.ts';
import { sceneKey } from '../../../src/layout/scene-key.ts';
import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import type { ColorMode, TimelineView } from '../../../src/layout/view.ts';
import { english } from '../../../src/locale/en/english.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import type { DocumentEvent, TimelineDocument } from '../../../src/model/generated/document.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const knownOf = (document: TimelineDocument) => knownAt(parseTimeline(document).timeline);
const shapes = (...events: readonly Omit<DocumentEvent, 'title'>[]): readonly string[] =>
  keyEntries(
    knownOf({ asOf: '2025-06-01', events: events.map((event) => ({ title: 'Event', ...event })) as DocumentEvent[] })
      .events,
    {},
    english,
  ).map(({ shape }) => shape);

describe('keyEntries', () => {
  it.each<[string, Omit<DocumentEvent, 'title'>, readonly string[]]>([
    ['a day', { when: '2025-01-01' }, ['day']],
    ['a month', { when: '2025-01' }, ['within']],
    ['about a day', { when: '2025-01-01~' }, ['soft']],
    ['one of two', { when: '[2025-01-01,2025-01-05]' }, ['within']],
    ['both of two', { when: '{2025-01-01,2025-01-05}' }, ['day']],
    ['a period', { when: '2025-01-01/2025-01-05' }, ['period']],
    ['a period known to months', { when: '2025-01/2025-03' }, ['roughPeriod']],
    ['an end nobody knows', { when: '2025-01-01/' }, ['period']],
    ['an open end', { when: '2025-01-01/..' }, ['open']],
    ['an open start', { when: '../2025-01-01' }, ['open']],
    ['what goes on', { when: '2025-01-01', status: 'ongoing' }, ['open']],
    ['a plan', { when: '2026', status: 'planned' }, ['planned']],
    ['a cancelled plan', { when: '2026', status: 'cancelled' }, ['cancelled']],
  ])('explains %s', (_, event, wanted) => {
    expect(shapes(event)).toEqual(wanted);
  });

  it('explains each shape once, in a fixed order, with a drawing', () => {
    expect(shapes({ when: '2025' }, { when: '2025-01-01' }, { when: '2025-01-02' })).toEqual(['day', 'within']);
    expect(
      keyEntries([], { hasAggregates: true }, english).map(({ words, items }) => [words, items.length > 0]),
    ).toEqual([['Several events', true]]);
  });
});

describe('sceneKey', () => {
  const keyOf = (document: TimelineDocument, view: Omit<TimelineView, 'width'>, width = 900): readonly string[] => {
    const known = knownOf(document);
    const scene = layoutTimeline(known.timeline, { ...view, width });
    return sceneKey(scene, view.colorBy ?? 'none', known, english).map(({ words }) => words);
  };
  const claims = [{ text: 'Claim', accounts: { cn: { state: 'stated' }, us: { state: 'denied' } } }] as const;
  const talk: TimelineDocument = {
    asOf: '2025-03-01',
    actors: [{ id: 'cn', name: 'China' }],
    parties: ['cn'],
    events: [
      { id: 'a', when: '2025-02-04', title: 'Talk', actors: ['cn'], claims: [...claims] },
      { id: 'b', when: '2025-02-06', title: 'Answer', actors: ['cn'], links: [{ to: 'a', relation: 'responds-to' }] },
    ],
  };

  it('leaves out what is only counted', () => {
    const events = Array.from({ length: 300 }, (_, at) => ({ id: `e${at}`, when: '2025-01-01', title: 'Event' }));
    expect(keyOf({ events }, { start: '2025', end: '2025' }, 700)).toContain('Several events');
  });

  it('explains whose account it is only where a dot shows it', () => {
    expect(keyOf(talk, { start: '2025-01', end: '2025-03' })).toEqual([
      'Day known',
      'Accounts differ',
      'Related events',
    ]);
    expect(keyOf(talk, { start: '2025-02-03', end: '2025-02-09' })).toEqual([
      'Day known, hour not given',
      'Related events',
    ]);
  });

  it('explains dashed links and dashed bars where there are some', () => {
    const plan = {
      id: 'c',
      when: '2025-03-20',
      title: 'Visit',
      status: 'planned',
      links: [{ to: 'a', relation: 'follows' }],
    };
    const figures = [1, 2].map((value) => ({
      label: `${value}`,
      value,
      unit: 'tonnes',
      series: 's',
      basis: 'pledged',
    }));
    const order = { id: 'd', when: '2025-01-10', title: 'Order', figures };
    const document = { ...talk, events: [talk.events[0], plan, order] } as TimelineDocument;
    expect(keyOf(document, { start: '2025-01', end: '2025-03' })).toEqual([
      'Day known',
      'Planned',
      'Accounts differ',
      'Amount announced or pledged',
      'Related to a plan',
    ]);
  });

  it('shows the colours that say something', () => {
    expect(keyOf(talk, { start: '2025-01', end: '2025-03', colorBy: 'actor' })).toContain('China');
  });

  it('calls the ends of a period rough only where they can be seen', () => {
    const document = { events: [{ when: '2025-01/2025-03', title: 'Talks' }] };
    expect(keyOf(document, { start: '2025', end: '2025' })).toEqual(['The whole period, its end days not known']);
    expect(keyOf(document, { start: '1000', end: '3000' })).toEqual(['The whole period']);
  });
});

describe('colorEntries', () => {
  const document: TimelineDocument = {
    parties: ['cn', 'us'],
    actors: [
      { id: 'cn', name: 'China' },
      { id: 'us', name: 'United States', short: 'US' },
    ],
    topics: [
      { id: 'trade', name: 'Trade' },
      { id: 'taiwan', name: 'Taiwan' },
    ],
    events: [
      { when: '2025', title: 'A', topics: ['taiwan'], actors: ['us'], tone: 'friction' },
      { when: '2025', title: 'B', topics: ['trade'], actors: ['us', 'cn'], tone: 'cooperation' },
      { when: '2025', title: 'C', actors: ['sg'] },
      { when: '2025', title: 'D', actors: ['cn'] },
    ],
  };
  const words = (mode: ColorMode): readonly string[] => {
    const known = knownOf(document);
    return colorEntries(known.events, mode, known, english).map((entry) => entry.words);
  };

  it.each<[ColorMode, readonly string[]]>([
    ['none', []],
    ['topic', ['Other', 'Trade', 'Taiwan']],
    ['actor', ['China', 'US', 'China and US', 'Other']],
    ['tone', ['Cooperation', 'Friction']],
  ])('names the colours by %s', (mode, wanted) => {
    expect(words(mode)).toEqual(wanted);
  });
});
