import { describe, expect, it } from 'vitest';
import { knownAt, type Knowledge } from '../../../src/model/known-at.ts';
import type { KnownEvent } from '../../../src/model/known-facts.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { documents } from './documents.ts';

const { timeline, problems } = parseTimeline(documents);
const withSince: Knowledge = { filter: { layers: ['report', 'exact-days', 'background', 'since'] } };

function find(id: string, knowledge: Knowledge = {}): KnownEvent | undefined {
  return knownAt(timeline, knowledge).events.find((event) => event.id === id);
}

const dateOf = (event: KnownEvent | undefined): readonly unknown[] => [event?.when.text, event?.status];

describe('the bundled documents', () => {
  it('are read without a problem, together and each by itself', () => {
    expect(problems).toEqual([]);
    expect(documents.flatMap((document) => parseTimeline(document).problems)).toEqual([]);
  });

  it('are seen from the day of the report', () => {
    expect(knownAt(timeline).asOf).toBe('2026-02-04');
  });

  it('date Busan and the arms package by the day, and keep the words of the report', () => {
    const busan = find('busan-meeting');
    expect([...dateOf(busan), busan?.current.layer]).toEqual(['2025-10-30', 'occurred', 'exact-days']);
    expect(busan?.stated.map(({ layer, means }) => [layer, means?.text])).toEqual([['report', '2025']]);
    const arms = find('taiwan-arms-package-2025');
    expect([...dateOf(arms), arms?.current.layer]).toEqual(['2025-12-17', 'occurred', 'exact-days']);
  });

  it('keep the report’s own dates where the other reports are switched off', () => {
    const alone: Knowledge = { filter: { layers: ['report'] } };
    expect(dateOf(find('busan-meeting', alone))).toEqual(['2025', 'occurred']);
    expect(dateOf(find('taiwan-arms-package-2025', alone))).toEqual(['2025-12', 'occurred']);
  });

  it('put the calls and the soybeans of one day in their order', () => {
    const order = knownAt(timeline)
      .events.filter(({ when }) => when.text === '2026-02-04')
      .map(({ id }) => id);
    expect(order).toEqual(['xi-putin-call-2026-02', 'trump-xi-call-2026-02', 'soybeans-2026-02']);
  });
});

describe('the visit', () => {
  it.each([
    { asOf: '2025-11-23', known: [undefined, undefined] },
    { asOf: '2025-11-24', known: ['2026-04', 'planned'] },
    { asOf: '2026-02-04', known: ['2026-04', 'planned'] },
    { asOf: '2026-02-20', known: ['2026-03-31/2026-04-02', 'planned'] },
    { asOf: '2026-03-17', known: ['2026-03-31/2026-04-02', 'postponed'] },
    { asOf: '2026-03-25', known: ['2026-05-14/2026-05-15', 'planned'] },
    { asOf: '2026-05-14', known: ['2026-05-14/2026-05-15', 'planned'] },
    { asOf: '2026-05-15', known: ['2026-05-13/2026-05-15', 'occurred'] },
  ])('is $known on $asOf', ({ asOf, known }) => {
    expect(dateOf(find('us-visit-china-2026', { ...withSince, asOf }))).toEqual(known);
  });

  it('keeps each plan and its delay once it has taken place', () => {
    const earlier = find('us-visit-china-2026', withSince)?.earlier ?? [];
    expect(earlier.map(({ when, status }) => [when.text, status])).toEqual([
      ['2026-04', 'planned'],
      ['2026-03-31/2026-04-02', 'planned'],
      ['2026-03-31/2026-04-02', 'postponed'],
      ['2026-05-14/2026-05-15', 'planned'],
    ]);
  });
});

describe('the accounts', () => {
  it('differ on the call, and are the US side’s alone on the soybeans and the visit', () => {
    expect(find('trump-xi-call-2026-02')?.agreement).toEqual({ type: 'differ' });
    expect(find('soybeans-2026-02')?.agreement).toEqual({ type: 'one-side', party: 'us' });
    expect(find('us-visit-china-2026')?.agreement).toEqual({ type: 'one-side', party: 'us' });
  });
});

describe('before the day of an event', () => {
  it.each(['1949-09-30', '1971-07-14', '2025-10-29', '2026-02-03'])(
    'nothing of the day after is known on %s',
    (asOf) => {
      const { events, asOfMs } = knownAt(timeline, { asOf });
      expect(events.filter(({ status, when }) => status === 'occurred' && when.latest > asOfMs)).toEqual([]);
      expect(knownAt(timeline).events.length).toBeGreaterThan(events.length);
    },
  );

  it('Kissinger’s trip is known only once it was announced', () => {
    expect(find('kissinger-visit-1971', { asOf: '1971-07-14' })).toBeUndefined();
    expect(find('kissinger-visit-1971', { asOf: '1971-07-15' })?.when.text).toBe('1971-07-09/1971-07-11');
  });
});
