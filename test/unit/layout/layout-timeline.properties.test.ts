import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import { isEventInWindow } from '../../../src/layout/resolve-window.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import type { TimelineView } from '../../../src/layout/view.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import type { TimelineDocument } from '../../../src/model/generated/document.ts';
import { flawsOf } from '../../cases/flaws-of.ts';
import { anyDocument, anyView } from './any-timeline.ts';

const layout = (document: TimelineDocument, view: TimelineView): Scene =>
  layoutTimeline(parseTimeline(document).timeline, view);

function check(
  law: (document: TimelineDocument, view: TimelineView) => void,
  { most = 40, least = 320, numRuns = 150 } = {},
): void {
  fc.assert(fc.property(anyDocument(most), anyView(least), law), { numRuns });
}

describe('layoutTimeline, for any events, view and width', () => {
  it('draws every event of the window exactly once: with a label, with a mark, or in a count', () => {
    check((document, view) => {
      const scene = layout(document, view);
      const { events, asOfMs } = knownAt(parseTimeline(document).timeline);
      const wanted = events.filter((event) => isEventInWindow(event, asOfMs, scene.window)).map(({ id }) => id);
      const drawn = scene.targets.flatMap((target) => target.events);
      expect([...drawn].sort()).toEqual([...wanted].sort());
      expect(scene.counts).toEqual({ shown: wanted.length, total: events.length });
      expect(scene.lanes.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
    });
  });

  it('neither overlaps nor clips anything', () => {
    const law = (document: TimelineDocument, view: TimelineView): void => {
      expect(flawsOf(layout(document, view))).toEqual([]);
    };
    check(law, { numRuns: 300 });
  });

  it('neither overlaps nor clips anything in a dense lane', () => {
    const law = (document: TimelineDocument, view: TimelineView): void => {
      const { events } = document;
      const dense = {
        ...document,
        events: events.flatMap((event) => [event, { ...event, id: `${event.id ?? ''}-2`, links: [] }]),
      };
      expect(flawsOf(layout(dense, { ...view, layout: 'horizontal', lanes: 'none' }))).toEqual([]);
    };
    check(law, { most: 120, numRuns: 40 });
  });

  it('gives the same scene for the same input, whatever the order of events and documents', () => {
    check((document, view) => {
      const scene = layout(document, view);
      expect(layout(structuredClone(document), view)).toEqual(scene);
      const { events, ...head } = document;
      const [first, second] = [events.filter((_, at) => at % 2 === 0), events.filter((_, at) => at % 2 === 1)];
      const documents = [
        { ...head, id: 'second', events: second.toReversed() },
        { ...head, id: 'first', events: first.toReversed() },
      ];
      const reordered = layoutTimeline(parseTimeline(documents).timeline, view);
      expect(reordered.targets).toEqual(scene.targets);
    });
  });

  it('keeps labels of the vertical layout whole', () => {
    check((document, view) => {
      const { targets } = layout(document, { ...view, layout: 'vertical', width: 560 });
      expect(targets.filter(({ label }) => !label)).toEqual([]);
    });
  });

  it('draws only finite numbers of at most two decimals in every mark and text', () => {
    check((document, view) => {
      const numbers = JSON.stringify(layout(document, view).items).match(/:-?\d[^,}\]]*/g) ?? [];
      expect(numbers.filter((text) => /\.\d{3}|e/.test(text))).toEqual([]);
      expect(JSON.stringify(layout(document, view).items)).not.toContain('null');
    });
  });

  it('throws for no width, however narrow', () => {
    const narrow = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(anyDocument(12), anyView(320), narrow, (document, view, width) => {
        const scene = layout(document, { ...view, width });
        expect(Number.isFinite(scene.height) && scene.height > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('layoutTimeline, at the ends of what there is', () => {
  const one = (when: string, more: object = {}): TimelineDocument => ({ events: [{ when, title: 'Event', ...more }] });

  it.each([
    '../..',
    '/..',
    '../',
    'XXXX',
    'Y170000002',
    'Y-1E9',
    '-9999/9999',
    '2025-02-29~/..'.replace('2025', '2024'),
  ])('draws %s or leaves it out', (when) => {
    for (const width of [320, 1000]) expect(layout(one(when), { width }).counts.total).toBe(1);
  });

  it('stacks a hundred events of one instant', () => {
    const events = Array.from({ length: 100 }, (_, at) => ({ when: '2025-10-30', title: `Event ${at}` }));
    const scene = layout({ events }, { width: 1000 });
    expect(scene.counts.shown).toBe(100);
    expect(flawsOf(scene)).toEqual([]);
  });

  it.each([
    ['a millisecond', { start: 1_761_782_400_000, end: 1_761_782_400_001 }],
    ['a thousand million years', { start: -1.6e19, end: 1.6e19 }],
  ])('draws a window of %s', (_, window) => {
    expect(layout(one('2025-10-30'), { width: 1000, ...window }).counts.shown).toBe(1);
  });

  it('says that there is nothing, and names no dates', () => {
    const texts = JSON.stringify(layout({ events: [] }, { width: 1000 }).items);
    expect(texts).toContain('No events');
    expect(texts).not.toContain('1970');
  });
});
