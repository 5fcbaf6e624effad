import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { US_CHINA_DOCUMENTS } from '../../../src/data/us-china-documents.ts';
import { FACETS } from '../../../src/elements/filter-parts.ts';
import { facetCounts } from '../../../src/elements/panels/filter/facet-counts.ts';
import { layerCounts } from '../../../src/elements/panels/filter/layer-counts.ts';
import { EventsInWindow } from '../../../src/layout/events-in-window.ts';
import type { TimeWindow } from '../../../src/layout/resolve-window.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import type { TimelineFilter } from '../../../src/model/timeline-filter.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const DAY_MS = 86_400_000;
const { timeline } = parseTimeline(US_CHINA_DOCUMENTS);

const window: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: -8000, max: 20_700 }), fc.integer({ min: 1, max: 30_000 }))
  .map(([start, days]) => ({ startMs: start * DAY_MS, endMs: (start + days) * DAY_MS }));

const filter: fc.Arbitrary<TimelineFilter> = fc.record(
  {
    topics: fc.constantFrom(['taiwan'], ['trade', 'taiwan']),
    statuses: fc.constantFrom(['occurred'], ['planned', 'ongoing']),
    query: fc.constantFrom('trump', '大豆'),
  },
  { requiredKeys: [] },
);

const shown = (narrowed: TimelineFilter, inside: TimeWindow): number =>
  new EventsInWindow(knownAt(timeline, { filter: narrowed }), inside).length;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the number beside a choice is what choosing it shows', () => {
  it('of a value', () => {
    fc.assert(
      fc.property(filter, window, fc.constantFrom(...FACETS), (given, inside, facet) => {
        for (const [value, seen] of facetCounts(knownAt(timeline, { filter: given }), given, inside).get(facet) ?? [])
          expect(seen, value).toBe(shown({ ...given, [facet]: [value] }, inside));
      }),
      { numRuns: 40 },
    );
  });

  it('of a document', () => {
    fc.assert(
      fc.property(filter, window, (given, inside) => {
        for (const [id, seen] of layerCounts(timeline, { filter: given }, inside))
          expect(seen, id).toBe(shown({ ...given, layers: [id] }, inside));
      }),
      { numRuns: 40 },
    );
  });
});

it('another window is counted without looking at an event', () => {
  const given: TimelineFilter = { topics: ['taiwan'] };
  const known = knownAt(timeline, { filter: given });
  const count = (year: number): unknown => {
    const inside = { startMs: Date.UTC(year, 0), endMs: Date.UTC(2027, 0) };
    return [facetCounts(known, given, inside), layerCounts(timeline, { filter: given }, inside)];
  };
  const first = count(1949);
  const looks = [vi.spyOn(timeline.events, 'fullAt'), vi.spyOn(timeline.events, 'plainAt')];
  expect(count(2020)).not.toEqual(first);
  expect(looks.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
