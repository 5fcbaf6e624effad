import { describe, expect, it } from 'vitest';

import { layoutTimeline } from '../../../../src/layout/layout-timeline.ts';
import type { Scene } from '../../../../src/layout/scene.ts';
import type { TimelineView } from '../../../../src/layout/view.ts';
import type { TimelineDocument } from '../../../../src/model/generated/document.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import { clipped, collisions, textBox, textsOf } from '../../../cases/boxes-of.ts';

const layout = (documents: TimelineDocument | readonly TimelineDocument[], view: Partial<TimelineView> = {}): Scene =>
  layoutTimeline(parseTimeline(documents).timeline, { width: 340, ...view });
const words = (scene: Scene): readonly string[] => textsOf(scene.items).map(({ text }) => text);
const idsOf = ({ targets }: Scene): readonly string[] => targets.map(({ events: [id] }) => id);

const months = ['2025-01-10', '2025-02-10', '2025-02-20', '2025-09-01', '2026-01-05'];
const story: TimelineDocument = { events: months.map((when, at) => ({ id: `e${at}`, when, title: `Event ${at}` })) };

describe('the vertical layout', () => {
  it('stacks events in time order under their years', () => {
    const scene = layout(story);
    expect(idsOf(scene)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
    expect(words(scene).filter((text) => /^\d{4}$/.test(text))).toEqual(['2025', '2026']);
  });

  it('says how long silences are, but not the short ones', () => {
    expect(words(layout(story)).filter((text) => text.includes('without'))).toEqual([
      '4 weeks without recorded events',
      '6 months without recorded events',
      '4 months without recorded events',
    ]);
  });

  it('leaves out silences that are short in a long window', () => {
    const long = layout(story, { start: '1900', end: '2030' });
    expect(words(long).filter((text) => text.includes('without'))).toEqual([]);
  });

  it('draws at most as many events as asked for, but never cuts an open one away', () => {
    expect(idsOf(layout(story, { limit: 2 }))).toEqual(['e0', 'e1']);
    expect(layout(story, { limit: 2 }).counts).toEqual({ shown: 5, total: 5 });
    expect(idsOf(layout(story, { limit: 2, opened: { event: 'e3', height: 100 } }))).toEqual(['e0', 'e1', 'e2', 'e3']);
    expect(idsOf(layout(story, { limit: 2, opened: { event: 'gone', height: 100 } }))).toEqual(['e0', 'e1']);
  });

  it('keeps room for details below an open event', () => {
    const [plain, open] = [layout(story), layout(story, { opened: { event: 'e1', height: 123 } })];
    expect(open.height - plain.height).toBe(123);
    const [opened, next] = [open.targets[1], open.targets[2]];
    expect(open.detailsY).toBeGreaterThan((opened?.label?.y ?? 0) + (opened?.label?.height ?? 0));
    expect(next?.mark.y).toBeGreaterThan((open.detailsY ?? 0) + 123);
  });

  it.each([140, 170, 200, 240, 320])('keeps what it says itself inside %i px', (width) => {
    const events = [...story.events, { when: '2027', title: 'Visit', status: 'planned' as const }];
    for (const locale of ['en', 'zh-Hans']) {
      const scene = layout({ asOf: '2026-12-28', events }, { width, locale });
      const texts = textsOf(scene.items);
      expect(texts.some(({ text }) => /^(Known|截至)/.test(text))).toBe(true);
      expect(clipped(texts.map(textBox), scene)).toEqual([]);
      expect(collisions(texts.map(textBox))).toEqual([]);
    }
  });

  it('draws what is ahead below the as-of line, a plan for the running year too', () => {
    const events = [
      { id: 'year', when: '2025', title: 'Report', status: 'planned' as const },
      { id: 'done', when: '2025-03-01', title: 'Call' },
      { id: 'visit', when: '2025-12', title: 'Visit', status: 'planned' as const },
    ];
    const scene = layout({ asOf: '2025-06-01', events });
    expect(idsOf(scene)).toEqual(['done', 'year', 'visit']);
    expect(words(scene)).toContain('Known on 1 Jun 2025');
  });

  it('has no as-of line where nothing is ahead', () => {
    expect(words(layout({ ...story, asOf: '2026-06-01' })).join(' ')).not.toContain('Known on');
  });

  it('names the earlier dates of a plan above it', () => {
    const visit = { id: 'visit', title: 'Visit' };
    const scene = layout([
      { id: 'a', asOf: '2026-02-01', events: [{ ...visit, when: '2026-04', status: 'planned' }] },
      { id: 'b', asOf: '2026-06-01', events: [{ ...visit, when: '2026-05-13', status: 'occurred' }] },
    ]);
    expect(words(scene)).toContain('Planned: Apr 2026');
    expect(scene.targets[0]?.trail?.y).toBeLessThan(scene.targets[0]?.mark.y ?? 0);
  });

  it('is chosen below 560 px, and by name', () => {
    expect(layout(story, { width: 559 }).layout).toBe('vertical');
    expect(layout(story, { width: 560 }).layout).toBe('horizontal');
    expect(layout(story, { width: 1000, layout: 'vertical' }).layout).toBe('vertical');
  });
});
