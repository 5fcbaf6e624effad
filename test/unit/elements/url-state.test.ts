import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUrlState, writeUrlState, type UrlState } from '../../../src/elements/url/url-state.ts';

const DAY_MS = 86_400_000;

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
const ids = fc.array(id, { minLength: 1, maxLength: 3 });
const day = fc.integer({ min: -700_000, max: 2_890_000 });
const window = fc
  .tuple(day, fc.integer({ min: 1, max: 40_000 }))
  .map(([start, days]) => ({ startMs: start * DAY_MS, endMs: (start + days) * DAY_MS }));

const state: fc.Arbitrary<UrlState> = fc.record(
  {
    window,
    selected: fc.option(id),
    filter: fc.record(
      {
        topics: ids,
        actors: ids,
        kinds: ids,
        layers: ids,
        statuses: fc.constant(['planned', 'cancelled'] as const),
        query: id,
      },
      { requiredKeys: [] },
    ),
    asOf: fc.option(fc.constant('2026-02-04')),
    show: fc.constantFrom('chart', 'list', 'table'),
    lanes: fc.constantFrom('topic', 'actor', 'kind', 'none'),
    story: fc.integer({ min: 0, max: 999 }),
  },
  { requiredKeys: [] },
);

describe('the state in a hash', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(readUrlState(`#${writeUrlState(given, '')}`)).toEqual(given);
      }),
    );
  });

  it('is read from anything without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readUrlState(`#v=1&${text}`)).toBeTypeOf('object');
      }),
    );
  });

  it('leaves dates and lists readable', () => {
    const { startMs, endMs } = { startMs: Date.UTC(2025, 9, 1), endMs: Date.UTC(2026, 5, 1) };
    const hash = writeUrlState({ window: { startMs, endMs }, filter: { topics: ['taiwan', 'trade'] } }, '');
    expect(hash).toBe('v=1&t=2025-10-01/2026-05-31&f=topics:taiwan,trade');
  });

  it.each([
    ['2026-01', '2026-01'],
    ['../2026-01', '../2026-01'],
    ['', null],
    ['2026-01/..', undefined],
    ['2026-01/', undefined],
    ['yesterday', undefined],
  ])('has the day of knowledge %j only where that has a last day', (text, asOf) => {
    expect(readUrlState(`#v=1&asof=${text}`).asOf).toBe(asOf);
  });

  it('is written of ids that are no well-formed text, too', () => {
    const hash = writeUrlState({ selected: 'a\udc00', filter: { topics: ['\ud800b'] } }, '');
    expect(readUrlState(`#${hash}`)).toMatchObject({ selected: 'a\ufffd', filter: { topics: ['\ufffdb'] } });
  });

  it('is nothing where nothing differs', () => {
    expect(writeUrlState({}, '')).toBe('');
  });
});
