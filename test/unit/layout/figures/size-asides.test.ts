import { describe, expect, it } from 'vitest';

import { sizeAsides } from '../../../../src/layout/figures/size-asides.ts';
import type { SizedAside } from '../../../../src/layout/figures/sized-aside.ts';
import { measureByTable } from '../../../../src/layout/measure-text.ts';
import type { SceneItem } from '../../../../src/layout/scene.ts';
import { english } from '../../../../src/locale/en/english.ts';
import { knownAt } from '../../../../src/model/known-at.ts';
import type { DocumentFigure } from '../../../../src/model/generated/document.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import { overlap } from '../../../cases/boxes-of.ts';

function asides(figures: readonly DocumentFigure[], maxWidth = 400): readonly SizedAside[] {
  const actors = [{ id: 'us', name: 'United States', short: 'US' }];
  const sources = ['CNN', 'AP'].map((title) => ({ id: title.toLowerCase(), title, kind: 'news' as const }));
  const { timeline } = parseTimeline({
    actors,
    sources,
    events: [{ when: '2025', title: 'Event', figures: [...figures] }],
  });
  const known = knownAt(timeline);
  const [event] = known.events;
  if (!event) throw new Error('no event');
  return sizeAsides(event, { known, locale: english, measure: measureByTable, maxWidth });
}
const itemsOf = (aside: SizedAside | undefined): readonly SceneItem[] => aside?.draw(0, 0) ?? [];
const wordsOf = (aside: SizedAside | undefined): readonly string[] =>
  itemsOf(aside).flatMap((item) => (item.type === 'text' ? item.text : []));
const barsOf = (aside: SizedAside | undefined): readonly number[] =>
  itemsOf(aside).flatMap((item) => (item.type === 'rect' && item.height === 12 ? item.width : []));

const money = { label: 'Value', value: 11e9, unit: 'US dollars', currency: 'USD' };
const jobs = { label: 'Jobs', value: 500, unit: 'jobs' };
const soy = (value: number, more: Partial<DocumentFigure> = {}): DocumentFigure => ({
  label: 'Target',
  value,
  unit: 'tonnes',
  series: 'soy',
  ...more,
});

describe('sizeAsides', () => {
  it('has nothing for an event without figures', () => {
    expect(asides([])).toEqual([]);
  });

  it('makes chips of single figures, the newest first, and a shorter form of several', () => {
    expect(asides([money]).map(wordsOf)).toEqual([['$11 billion']]);
    const tonnes = { label: 'Weight', value: 7, unit: 'tonnes' };
    expect(asides([money, jobs, tonnes]).map(wordsOf)).toEqual([
      ['7 tonnes', '500 jobs', '+1'],
      ['7 tonnes', '+2'],
    ]);
  });

  it('joins what several sources give for one figure, with who says what', () => {
    const told = (value: number, source: string): DocumentFigure => ({ ...money, value, source });
    expect(wordsOf(asides([told(11.1e9, 'cnn'), told(11e9, 'ap')])[0])).toEqual(['$11 billion (CNN: $11.1 billion)']);
    const narrow = asides([{ ...told(11.1e9, 'x'.repeat(40)) }, told(11e9, 'ap')], 300)[0];
    expect(wordsOf(narrow)).toEqual(['$11 billion (elsewhere: $11.1 billion)']);
    expect(wordsOf(asides([told(11e9, 'cnn'), told(11e9, 'ap')])[0])).toEqual(['$11 billion']);
    const other = { ...told(3e9, 'cnn'), label: 'Paid' };
    expect(asides([other, told(11e9, 'ap')]).map(wordsOf)[0]).toEqual(['$11 billion', '$3 billion']);
  });

  it('keeps two figures of one source apart', () => {
    const told = (value: number): DocumentFigure => ({ ...money, value, source: 'cnn' });
    expect(asides([told(1e9), told(2e9)]).map(wordsOf)[0]).toEqual(['$2 billion', '$1 billion']);
  });

  it('puts chips below each other where they do not fit side by side', () => {
    const [wide, narrow] = [asides([money, jobs])[0], asides([money, jobs], 100)[0]];
    expect(narrow?.width).toBeLessThanOrEqual(100);
    expect(narrow?.height).toBeGreaterThan(wide?.height ?? 0);
  });

  it('tells a figure whole, in more lines where it has to, and never over another', () => {
    const told = (value: number, source: string): DocumentFigure => ({ ...money, value, source });
    for (const maxWidth of [120, 160, 200, 240]) {
      const [aside] = asides([jobs, told(11.1e9, 'cnn'), told(11e9, 'ap')], maxWidth);
      const words = wordsOf(aside).join(' ');
      expect(words).toMatch(/^\$11 billion \((CNN|elsewhere): \$11\.1 billion\) 500 jobs$/);
      const rects = itemsOf(aside).filter((item) => item.type === 'rect');
      const [first, second] = rects;
      expect(first && second && overlap(first, second)).toBe(false);
      expect(Math.max(...rects.map(({ y, height }) => y + height))).toBe(aside?.height);
    }
  });

  it('draws a series from zero on one scale', () => {
    const [first = 0, second = 0, third = 0] = barsOf(asides([soy(12), soy(24), soy(6)])[0]);
    expect([second / first, third / first]).toEqual([2, 0.5]);
  });

  it('draws nothing below zero, and no bars at all where everything is zero', () => {
    expect(barsOf(asides([soy(-5), soy(10)])[0])[0]).toBe(0);
    expect(barsOf(asides([soy(0), soy(0, { label: 'Another' })])[0])).toEqual([0, 0]);
  });

  it('fills what was delivered and leaves hollow what is only pledged', () => {
    const bars = itemsOf(asides([soy(12, { basis: 'delivered' }), soy(24, { basis: 'pledged' })])[0]);
    expect(bars.flatMap((item) => (item.type === 'rect' && item.height === 12 ? [item.dash] : []))).toEqual([
      undefined,
      '4 3',
    ]);
  });

  it('names the unit, the speaker, each figure and its period', () => {
    expect(wordsOf(asides([soy(12e6, { statedBy: 'us', periodLabel: 'this season' }), soy(25e6)])[0])).toEqual([
      'Tonnes · figures given by the US',
      'Target · this season',
      '12 million',
      'Target',
      '25 million',
    ]);
  });

  it.each([56, 80, 130, 160, 220, 300, 600])('is never wider than %i px', (maxWidth) => {
    const long = {
      label: 'A label of many words that nobody could hold',
      unit: 'units of measurement that nobody has heard of',
    };
    for (const figures of [
      [money, jobs],
      [soy(1e6), soy(2e6)],
      [{ ...money, ...long }],
      [soy(1, long), soy(2, long)],
    ]) {
      for (const { width } of asides(figures, maxWidth)) expect(width).toBeLessThanOrEqual(maxWidth);
    }
  });

  it('makes chips of a series where bars find no room', () => {
    expect(asides([soy(1), soy(2)], 100).map(wordsOf)).toEqual([
      ['2 tonnes', '1 tonnes'],
      ['2 tonnes', '+1'],
    ]);
  });

  it('leaves figures out where they would be all ellipses', () => {
    expect(asides([money], 40)).toEqual([]);
    expect(asides([soy(1), soy(2)], 40)).toEqual([]);
  });
});
