import { describe, expect, it } from 'vitest';

import { colorEntries } from '../../../src/layout/color-entries.ts';
import { isDayWide, keyEntries, shapedEvents } from '../../../src/layout/key-entries.ts';
import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import type { ColorMode } from '../../../src/layout/view.ts';
import { english } from '../../../src/locale/en/english.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import type { DocumentEvent, TimelineDocument } from '../../../src/model/generated/document.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const knownOf = (document: TimelineDocument) => knownAt(parseTimeline(document).timeline);
const shapes = (...events: readonly Omit<DocumentEvent, 'title'>[]): readonly string[] =>
  keyEntries(
    knownOf({ asOf: '2025-06-01', events: events.map((event) => ({ title: 'Event', ...event })) as DocumentEvent[] })
      .events,
    false,
    english,
  ).map(({ shape }) => shape);

describe('keyEntries', () => {
  it.each<[string, Omit<DocumentEvent, 'title'>, readonly string[]]>([
    ['a day', { when: '2025-01-01' }, ['day']],
    ['a month', { when: '2025-01' }, ['within']],
    ['about a day', { when: '2025-01-01~' }, ['soft']],
    ['one of two', { when: '[2025-01-01,2025-01-05]' }, ['oneOf']],
    ['both of two', { when: '{2025-01-01,2025-01-05}' }, ['day']],
    ['a period', { when: '2025-01-01/2025-01-05' }, ['period']],
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
    expect(keyEntries([], true, english).map(({ words, items }) => [words, items.length > 0])).toEqual([
      ['Several events', true],
    ]);
  });
});

describe('shapedEvents', () => {
  it('leaves out what is only counted', () => {
    const events = Array.from({ length: 300 }, (_, at) => ({ id: `e${at}`, when: '2025-01-01', title: 'Event' }));
    const known = knownOf({ events });
    const scene = layoutTimeline(known.timeline, { width: 700, start: '2025', end: '2025' });
    expect(shapedEvents(scene, known.events).length).toBe(
      scene.targets.filter((target) => target.events.length === 1).length,
    );
    expect(shapedEvents(scene, known.events).length).toBeLessThan(300);
  });
});

describe('isDayWide', () => {
  const scene = (end: string) =>
    layoutTimeline(knownOf({ events: [] }).timeline, { width: 700, start: '2025-01-01', end });

  it('is true for a week and false for a season', () => {
    expect(isDayWide(scene('2025-01-07'))).toBe(true);
    expect(isDayWide(scene('2025-03-31'))).toBe(false);
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
