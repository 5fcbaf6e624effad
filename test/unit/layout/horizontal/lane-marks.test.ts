import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pieceLimits } from '../../../../src/layout/horizontal/lane-marks.ts';
import { markExtent, markGeometry } from '../../../../src/layout/marks/mark-geometry.ts';
import { anyDocument, anyView } from '../any-timeline.ts';
import { laneOf } from './lane-of.ts';

describe('laneMarks', () => {
  it('gives the extents of the full geometry, without making it', () => {
    fc.assert(
      fc.property(anyDocument(20), anyView(320), (document, { width, start, end }) => {
        fc.pre(document.events.length > 0);
        const { marks, frame } = laneOf(document, {
          width,
          ...(start === undefined ? {} : { start }),
          ...(end === undefined ? {} : { end }),
        });
        expect(marks.marks.every(({ count }) => count === 1)).toBe(true);
        marks.marks.forEach(({ place, start: startPx, end: endPx }) => {
          const event = marks.events.at(place);
          const geometry = markGeometry(event, frame.scale, pieceLimits(frame));
          expect(startPx).toBeCloseTo(geometry?.markStart ?? NaN, 6);
          expect(endPx).toBeCloseTo(geometry?.markEnd ?? NaN, 6);
          expect(markExtent(event, frame.scale, pieceLimits(frame))).toEqual({
            start: geometry?.markStart,
            end: geometry?.markEnd,
          });
        });
      }),
    );
  });

  it('leaves out what lies outside the window', () => {
    const events = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((when) => ({ when, title: when }));
    const { marks } = laneOf({ events }, { width: 1000, start: '2025', end: '2025' });
    expect(marks.marks.map(({ place }) => marks.events.at(place).when.text)).toEqual(['2025-01-01', '2025-12-31']);
  });
});
