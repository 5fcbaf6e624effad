import { describe, expect, it } from 'vitest';
import { drawBeyond } from '../../../../src/layout/horizontal/draw-beyond.ts';
import { layoutKnown } from '../../../../src/layout/layout-timeline.ts';
import { plotScale } from '../../../../src/layout/time/plot-scale.ts';
import { localeFor } from '../../../../src/locale/locales.ts';
import type { DocumentEvent } from '../../../../src/model/generated/document.ts';
import { knownAt } from '../../../../src/model/known-at.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';

const REACH_PX = 500;

/** What is drawn beside a window of autumn 2025, a thousand px wide: the boxes as px from left to right, and the tints. */
function beyond(events: readonly DocumentEvent[], asOf?: string) {
  const document = { ...(asOf === undefined ? {} : { asOf }), events: [...events] };
  const known = knownAt(parseTimeline(document).timeline, {});
  const scene = layoutKnown(known, { width: 1000, start: '2025-10', end: '2025-12', layout: 'horizontal' });
  const { items } = drawBeyond(scene, known, 'topic', localeFor('en'), REACH_PX);
  const boxes = items.flatMap((item) =>
    item.type === 'path'
      ? [...item.d.matchAll(/M(-?[\d.]+),[\d.]+H(-?[\d.]+)/g)].map(([, x, end]) => [Number(x), Number(end)])
      : [],
  );
  const tints = items.flatMap((item) => (item.type === 'rect' ? [[item.x, item.x + item.width]] : []));
  return { boxes, tints, scene, scale: plotScale(scene) };
}

const SEEN: DocumentEvent = { id: 'seen', when: '2025-11-05', title: 'Seen', topics: ['talks'] };
const at = (when: string, topic = 'talks'): DocumentEvent => ({ id: when, when, title: when, topics: [topic] });

describe('beside a window', () => {
  it('the times of events are filled, no more coarsely than twice the least cell', () => {
    const { boxes, scale } = beyond([SEEN, at('2025-09-15'), at('2026-01-20')]);
    const days = [Date.UTC(2025, 8, 15), Date.UTC(2026, 0, 20)].map(scale.toPx);
    expect(boxes).toHaveLength(2);
    boxes.forEach(([x = NaN, end = NaN], index) => {
      expect(x).toBeLessThanOrEqual(days[index]! + 0.01);
      expect(end).toBeGreaterThan(days[index]!);
      expect(end - x).toBeLessThanOrEqual(48);
    });
  });

  it('nothing is filled without an event, in a lane that is not drawn, or farther away', () => {
    expect(beyond([SEEN, at('2026-01-20', 'trade'), at('2031')]).boxes).toEqual([]);
  });

  it('neighbours are one box, and nothing covers the window itself', () => {
    const { boxes, scale } = beyond([SEEN, at('2025-08/2026-02')]);
    expect(boxes).toHaveLength(2);
    expect([boxes[0]?.[1], boxes[1]?.[0]]).toEqual([scale.startPx, scale.endPx]);
  });

  it('what lies after the knowledge date is tinted', () => {
    const { tints, scale } = beyond([SEEN], '2026-01-10');
    expect(tints).toEqual([[scale.toPx(Date.UTC(2026, 0, 11)), scale.endPx + REACH_PX]]);
    expect(beyond([SEEN]).tints).toEqual([]);
    expect(beyond([SEEN], '2025-09-10').tints).toHaveLength(2);
  });
});
