import { describe, expect, it } from 'vitest';

import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import type { TimelineView } from '../../../src/layout/view.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { flawsOf } from '../../cases/flaws-of.ts';

const layout = (events: readonly object[], view: Partial<TimelineView> = {}, more: object = {}): Scene =>
  layoutTimeline(parseTimeline({ events, ...more }).timeline, { width: 1000, layout: 'horizontal', ...view });
const shown = ({ targets }: Scene): number => targets.reduce((sum, { count }) => sum + count, 0);
const many = (count: number, when: (at: number) => string): readonly object[] =>
  Array.from({ length: count }, (_, at) => ({ id: `e${at}`, when: when(at), title: `Event ${at}` }));

describe('odd timelines are drawn, with every event counted', () => {
  it.each<[string, readonly object[]]>([
    ['nothing', []],
    ['one event', many(1, () => '2025-10-30')],
    ['all on one day', many(3000, () => '2025-10-30')],
    ['all in one open period', many(500, () => '2020/..')],
    ['periods that all overlap', many(3000, (at) => `${1950 + (at % 20)}/${2000 + (at % 25)}`)],
    [
      'five thousand years among days',
      [...many(500, (at) => `2025-10-${10 + (at % 20)}`), { when: '-2974/2025', title: 'Long' }],
    ],
    ['years from −9999 to 9999', many(500, (at) => (at % 2 ? '-9999' : '9999'))],
    ['millions of years', many(500, (at) => `Y-${65_000_000 + at}`)],
  ])('%s', (_, events) => {
    for (const view of [{}, { start: '2025-10-01', end: '2025-10-31' }, { start: -1e17, end: 1e17 }, { width: 1 }]) {
      const scene = layout(events, view);
      expect(shown(scene)).toBe(scene.counts.shown);
      expect(Number.isFinite(scene.height)).toBe(true);
      if (scene.width > 1) expect(flawsOf(scene)).toEqual([]);
    }
    expect(layout(events).counts.shown).toBe(events.length);
  });

  it('with edges of a window that are no numbers', () => {
    const scene = layout(
      many(3, () => '2025'),
      { start: NaN, end: NaN },
    );
    expect(scene.counts.shown).toBe(3);
  });

  it('from top to bottom no more than can be read', () => {
    const scene = layout(
      many(5000, () => '2025-10-30'),
      { layout: 'vertical' },
    );
    expect(scene.targets.length).toBe(500);
    expect(scene.counts.shown).toBe(5000);
  });
});

describe('what goes on since a day', () => {
  const events = [{ id: 'a', when: '2020-01-01', title: 'Goes on', status: 'ongoing' }];
  const at = (start: string, end: string): number =>
    layout(events, { start, end }, { asOf: '2025-06-30' }).counts.shown;

  it('is in every window up to the knowledge date, and in none after it', () => {
    expect([
      at('2019', '2019'),
      at('2020-02', '2020-03'),
      at('2025-06-01', '2025-06-30'),
      at('2025-08', '2025-09'),
    ]).toEqual([0, 1, 1, 0]);
  });
});
