import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../../src/layout/layout-timeline.ts';
import type { Scene } from '../../../../src/layout/scene.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import { usChinaDocuments } from '../../../cases/us-china-documents.ts';

const { timeline } = parseTimeline(usChinaDocuments);
const WIDTH_PX = 1190;
const STEP_PX = 6;
/** A lane that grows for fewer px of a move than these has grown for nothing. */
const FLEETING_PX = 18;

/** Drawings of a window that is moved to later times, step by step. */
function moved(startYear: number, years: number): readonly Scene[] {
  const [startMs, endMs] = [Date.UTC(startYear, 0, 1), Date.UTC(startYear + years, 0, 1)];
  return Array.from({ length: 20 }, (_, step) => {
    const movedMs = Math.round((step * STEP_PX * (endMs - startMs)) / WIDTH_PX);
    const window = { start: startMs + movedMs, end: endMs + movedMs };
    return layoutTimeline(timeline, { width: WIDTH_PX, layout: 'horizontal', ...window });
  });
}

/** By how many px the lanes of a drawing are higher than before and soon after. */
function swellingsOf(scenes: readonly Scene[], at: number): readonly string[] {
  const heightIn = (scene: Scene | undefined, id: string): number =>
    scene?.lanes.find((lane) => lane.id === id)?.box.height ?? Infinity;
  return scenes[at]!.lanes.flatMap(({ id, box: { height } }) => {
    const after = scenes.slice(at + 1, at + 1 + FLEETING_PX / STEP_PX);
    const least = Math.min(...after.map((scene) => heightIn(scene, id)));
    const swollenPx = height - Math.max(heightIn(scenes[at - 1], id), least);
    return swollenPx > 40 ? [`${id} +${swollenPx}`] : [];
  });
}

const windows = [2020, 2023].flatMap((year) => [6, 16].map((years) => [year, years] as const));

describe('a window that is moved some px', () => {
  it.each(windows)('from %i for %i years has no lane that grows and shrinks again at once', (year, years) => {
    const scenes = moved(year, years);
    expect(scenes.flatMap((_scene, at) => swellingsOf(scenes, at))).toEqual([]);
  });

  it.each(windows)('from %i for %i years has no label that is a column of syllables', (year, years) => {
    for (const { targets } of moved(year, years)) {
      const labels = targets.flatMap(({ label }) => (label && label.width < 96 ? [label] : []));
      expect(Math.max(0, ...labels.map(({ height }) => height))).toBeLessThanOrEqual(4 * 17);
    }
  });
});
