import { describe, expect, it } from 'vitest';
import { filteredView, HOME_VIEW, homeView } from '../../../src/interaction/view-state.ts';

describe('filteredView', () => {
  it('takes an empty filter for none', () => {
    expect(filteredView({ filter: { kinds: ['visit'] } }, {})).toEqual({});
  });

  it('keeps the window', () => {
    expect(filteredView({ startMs: 1, endMs: 2 }, { kinds: ['visit'] })).toEqual({
      startMs: 1,
      endMs: 2,
      filter: { kinds: ['visit'] },
    });
  });
});

describe('homeView', () => {
  it('forgets the window, not the filter', () => {
    expect(homeView({ startMs: 1, endMs: 2, filter: { query: 'tariff' } })).toEqual({ filter: { query: 'tariff' } });
    expect(homeView({ startMs: 1, endMs: 2, asOf: '2026-02-04' })).toEqual({ asOf: '2026-02-04' });
    expect(homeView({ startMs: 1, endMs: 2 })).toBe(HOME_VIEW);
  });
});
