import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brushPlaces, HANDLE_PX } from '../../../../src/layout/overview/brush-places.ts';
import { createTimeScale } from '../../../../src/layout/time/time-scale.ts';

const DAY = 86_400_000;

it('the handles stay inside and never cover each other or the middle, and a window that is wide enough has them at its edges', () => {
  const numbers = fc.record({
    width: fc.integer({ min: 120, max: 2000 }),
    start: fc.double({ min: 0, max: 30_000, noNaN: true }),
    span: fc.double({ min: 1, max: 30_000, noNaN: true }),
  });
  fc.assert(
    fc.property(numbers, ({ width, start, span }) => {
      const scale = createTimeScale(0, 30_000 * DAY, 0, width);
      const endMs = Math.min(30_000, start + span) * DAY;
      const places = brushPlaces({ startMs: start * DAY, endMs }, scale);
      const { startX, endX, startHandleX, endHandleX } = places;
      expect(startHandleX).toBeGreaterThanOrEqual(HANDLE_PX / 2);
      expect(endHandleX).toBeLessThanOrEqual(width - HANDLE_PX / 2 + 1e-9);
      expect(endHandleX - startHandleX).toBeGreaterThanOrEqual(2 * HANDLE_PX - 1e-9);
      expect(endX - startX).toBeGreaterThanOrEqual(2 - 1e-9);
      const isRoomy = endX - startX >= 2 * HANDLE_PX && startX >= HANDLE_PX && endX <= width - HANDLE_PX;
      if (isRoomy) expect([startHandleX, endHandleX].map(Math.round)).toEqual([startX, endX].map(Math.round));
    }),
  );
});
