import { describe, expect, it } from 'vitest';

import { lanesOf } from '../../../../src/layout/horizontal/lanes-of.ts';
import type { LaneMode } from '../../../../src/layout/view.ts';
import { localeFor } from '../../../../src/locale/locales.ts';
import { knownAt } from '../../../../src/model/known-at.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';

const document = {
  topics: [{ id: 'trade', name: { en: 'Trade', 'zh-Hans': '贸易' } }, { id: 'taiwan' }, { id: 'unused' }],
  actors: [
    { id: 'us', name: 'United States' },
    { id: 'cn', name: 'China' },
  ],
  events: [
    { when: '2025-03', title: 'No topic', actors: ['cn'], kind: 'call' },
    { when: '2025-02', title: 'Arms', topics: ['taiwan', 'trade'], actors: ['us'], kind: 'arms-sale' },
    { when: '2025-01', title: 'Tariffs', topics: ['trade'], actors: ['us'] },
  ],
};
const known = knownAt(parseTimeline(document).timeline);
const titles = (mode: LaneMode, lang = 'en'): readonly string[] =>
  lanesOf(known, mode, localeFor(lang)).map(({ title, events }) => `${title}: ${events.length}`);

describe('lanesOf', () => {
  it.each<[LaneMode, readonly string[]]>([
    ['topic', ['Trade: 1', 'taiwan: 1', 'Other: 1']],
    ['actor', ['United States: 2', 'China: 1']],
    ['kind', ['Arms sale: 1', 'Call: 1', 'Other: 1']],
    ['none', [': 3']],
  ])('by %s, in the order of the document, what has none last', (mode, wanted) => {
    expect(titles(mode)).toEqual(wanted);
  });

  it('speaks the reader’s language', () => {
    expect(titles('topic', 'zh-Hans')[0]).toBe('贸易: 1');
  });

  it('has no title where no event has a topic', () => {
    const plain = knownAt(parseTimeline({ events: [{ when: '2025', title: 'A' }] }).timeline);
    expect(lanesOf(plain, 'topic', localeFor('en')).map(({ id, title }) => [id, title])).toEqual([['', '']]);
  });

  describe('of actors', () => {
    const actors = [
      { id: 'us', name: 'United States', short: 'US', kind: 'state' },
      { id: 'cn', name: 'China', kind: 'state' },
      { id: 'ru', name: 'Russia', kind: 'state' },
      { id: 'xi', name: 'Xi', kind: 'person' },
      { id: 'un', name: 'UN', kind: 'organisation' },
    ];
    const laneTitles = (events: readonly (readonly string[])[]): readonly string[] => {
      const parties = ['cn', 'us'];
      const { timeline } = parseTimeline({
        parties,
        actors,
        events: events.map((ids) => ({ when: '2025', title: 'Event', actors: ids })),
      });
      const lanes = lanesOf(knownAt(timeline), 'actor', localeFor('en'));
      return lanes.map(({ title, events }) => `${title}: ${events.length}`);
    };

    it('have one between the two for what two parties do together, whoever is named first', () => {
      const events = [['us'], ['cn', 'us', 'xi'], ['cn'], ['us', 'cn'], []];
      expect(laneTitles(events)).toEqual(['China: 1', 'China and US: 2', 'United States: 1', 'Other: 1']);
    });

    it('are made of parties first, then of states, then of whoever is named first', () => {
      const events = [
        ['ru', 'cn'],
        ['xi', 'ru'],
        ['xi', 'un'],
      ];
      expect(laneTitles(events)).toEqual(['China: 1', 'Russia: 1', 'Xi: 1']);
    });
  });

  it('keeps events in time order', () => {
    const [lane] = lanesOf(known, 'none', localeFor('en'));
    expect([0, 1, 2].map((place) => lane?.events.at(place).when.text)).toEqual(['2025-01', '2025-02', '2025-03']);
  });
});
