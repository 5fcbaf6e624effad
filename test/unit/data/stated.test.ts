import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import type { Text } from '../../../src/model/text.ts';
import { documents, report } from './documents.ts';
import { resolveStated } from './resolve-stated.ts';

const publishedMs = parseEdtf(report.asOf ?? '').earliest;
const english = (text: Text): string => (typeof text === 'string' ? text : (text.en ?? ''));

const stated = report.events.flatMap(({ id, stated: words }) => (words ? [{ id: id ?? '?', words }] : []));
const dated = stated.filter(({ words }) => words.means !== undefined);
const undated = stated.filter(({ words }) => words.means === undefined);

describe('the words the report uses for dates', () => {
  it('are kept for every event it dates in words', () => {
    expect(stated.map(({ id, words }) => [id, words.means])).toEqual([
      ['busan-meeting', '2025'],
      ['taiwan-arms-package-2025', '2025-12'],
      ['xi-putin-call-2026-02', undefined],
      ['trump-xi-call-2026-02', '2026-02-04'],
      ['us-visit-china-2026', '2026-04'],
    ]);
  });

  it.each(dated)('$id: mean by themselves what `means` says', ({ words }) => {
    const { earliest, latest } = parseEdtf(words.means ?? '');
    expect(resolveStated(english(words.text), publishedMs)).toEqual({ type: 'days', earliest, latest });
  });

  it.each(dated)('$id: never date an event more finely than they go', ({ id, words }) => {
    expect(report.events.find((event) => event.id === id)?.when).toBe(words.means);
  });

  it.each(undated)('$id: give an order where they give no date', ({ id, words }) => {
    expect(resolveStated(english(words.text), publishedMs)).toEqual({ type: 'order' });
    const later = report.events.filter(({ links = [] }) =>
      links.some(({ to, relation }) => to === id && relation === 'follows'),
    );
    expect(later.map(({ id: laterId }) => laterId)).toEqual(['trump-xi-call-2026-02']);
  });
});

describe('seasons', () => {
  const figures = documents.flatMap(({ events }) => events).flatMap((event) => event.figures ?? []);
  const labelled = figures.filter(({ periodLabel }) => periodLabel !== undefined);

  it('stay words: no figure has an invented period', () => {
    expect(labelled.map(({ periodLabel = '' }) => english(periodLabel))).toEqual([
      'this season',
      'this season',
      'next season',
    ]);
    for (const { periodLabel = '', period } of labelled) {
      expect(resolveStated(english(periodLabel), publishedMs)).toEqual({ type: 'season' });
      expect(period).toBeUndefined();
    }
  });
});
