import { describe, expect, it } from 'vitest';

import { layoutTimeline } from '../../../../src/layout/layout-timeline.ts';
import type { GroupItem, Scene, SceneItem, Target, TextItem } from '../../../../src/layout/scene.ts';
import type { TimelineView } from '../../../../src/layout/view.ts';
import type { DocumentEvent, TimelineDocument } from '../../../../src/model/generated/document.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import { roundTo } from '../../../../src/util/round-to.ts';
import { textsOf } from '../../../cases/boxes-of.ts';

const autumn: TimelineView = { width: 1000, start: '2025-10', end: '2025-12', layout: 'horizontal' };
const layout = (document: TimelineDocument, view: Partial<TimelineView> = {}): Scene =>
  layoutTimeline(parseTimeline(document).timeline, { ...autumn, ...view });
const layoutEvents = (events: readonly DocumentEvent[], asOf?: string, view: Partial<TimelineView> = {}): Scene =>
  layout({ ...(asOf === undefined ? {} : { asOf }), events: [...events] }, view);
const targetOf = ({ targets }: Scene, id: string): Target => {
  const found = targets.find(({ events }) => events[0] === id);
  if (!found) throw new Error(`no target of ${id}`);
  return found;
};
const group = ({ items }: Scene, name: string): GroupItem | undefined => items.find((item) => item.name === name);
const isType =
  <Type extends SceneItem['type']>(type: Type) =>
  (item: SceneItem): item is Extract<SceneItem, { type: Type }> =>
    item.type === type;
const words = (scene: Scene): readonly string[] => textsOf(scene.items).map(({ text }: TextItem) => text);
const asOfX = (scene: Scene): number | undefined => group(scene, 'as-of-line')?.items.find(isType('line'))?.x1;

describe('labels', () => {
  it('stand flush with the start of their mark, or with its end at the right edge', () => {
    const scene = layoutEvents([
      { id: 'first', when: '2025-10-10', title: 'Early' },
      { id: 'last', when: '2025-12-31', title: 'On the very last day' },
    ]);
    const [first, last] = [targetOf(scene, 'first'), targetOf(scene, 'last')];
    expect(first.label?.x).toBe(first.mark.x);
    expect((last.label?.x ?? 0) + (last.label?.width ?? 0)).toBeLessThanOrEqual(scene.plot.x + scene.plot.width);
    expect(last.displacement).toBeLessThanOrEqual(12);
  });

  it('of what happened stay before the as-of line, of what is planned behind it', () => {
    const scene = layoutEvents(
      [
        { id: 'call', when: '2025-11-20', title: 'A call of some length, on the day of the report' },
        { id: 'plan', when: '2025-11-21', title: 'A visit', status: 'planned' },
        { id: 'report', when: '2025', title: 'A report', status: 'planned' },
      ],
      '2025-11-20',
    );
    const line = asOfX(scene) ?? NaN;
    const { label: call } = targetOf(scene, 'call');
    expect((call?.x ?? 0) + (call?.width ?? 0)).toBeLessThan(line);
    expect(targetOf(scene, 'plan').label?.x).toBeGreaterThan(line);
    expect(targetOf(scene, 'report').label?.x).toBeGreaterThan(line);
  });

  it('are wrapped to the room before the as-of line where that is narrow', () => {
    const events = [{ id: 'call', when: '2025-10-08', title: 'A call of some length on the day of the report' }];
    const scene = layoutEvents(events, '2025-10-12', { width: 1000 });
    const { label } = targetOf(scene, 'call');
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThan(asOfX(scene) ?? 0);
  });

  it('go to the most important first; others get a line, the rest a count', () => {
    const events = Array.from({ length: 60 }, (_, at) => ({
      id: `e${at}`,
      when: `2025-11-${String(1 + (at % 28)).padStart(2, '0')}`,
      title: `Event number ${at}`,
      importance: at === 33 ? 5 : 2,
    }));
    const scene = layoutEvents(events);
    expect(targetOf(scene, 'e33').label?.height).toBeGreaterThan(20);
    expect(scene.targets.some(({ label, events: ids }) => label && label.height < 20 && ids.length === 1)).toBe(true);
    expect(scene.targets.some(({ events: ids }) => ids.length > 1)).toBe(true);
  });

  it('that had to move have a leader line', () => {
    const events = Array.from({ length: 5 }, (_, at) => ({
      id: `e${at}`,
      when: `2025-11-${10 + at * 3}`,
      title: 'An event with a long title',
    }));
    const moved = [700, 800, 900, 1000, 1100, 1200].flatMap(
      (width) => layoutEvents(events, undefined, { width }).targets,
    );
    expect(moved.filter(({ displacement }) => displacement > 12).every(({ leader }) => leader)).toBe(true);
    expect(moved.filter(({ displacement }) => displacement <= 12).every(({ leader }) => !leader)).toBe(true);
  });

  it('are widened rather than shortened where there is room', () => {
    const title = 'US approves an arms package for Taiwan, the largest so far, after long talks about it';
    expect(targetOf(layoutEvents([{ id: 'a', when: '2025-11-10', title }]), 'a').isShortened).toBe(false);
  });
});

describe('figures', () => {
  const figures = [{ label: 'Value', value: 11e9, unit: 'US dollars', currency: 'USD' }];

  it('stand beside their mark, on its side of the as-of line', () => {
    const scene = layoutEvents([{ id: 'a', when: '2025-11-10', title: 'A', figures }], '2025-11-12');
    const { aside, mark } = targetOf(scene, 'a');
    expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThan(mark.x);
  });

  it('stand below it where there is no room beside it', () => {
    const events = [{ id: 'bar', when: '2025-10-02/2025-12-30', title: 'Nearly all of the window', figures }];
    const { aside, mark } = targetOf(layoutEvents(events), 'bar');
    expect(aside?.y).toBeGreaterThan(mark.y + mark.height);
  });
});

describe('the frame', () => {
  const lanes = {
    topics: [{ id: 't', name: 'Trade' }],
    events: [{ id: 'a', when: '2025-12-10', title: 'Late', topics: ['t'] }],
  };

  it('names lanes in a column from 960 px on, inside the lane below that', () => {
    expect(layout(lanes, { width: 960 }).plot.x).toBeGreaterThan(80);
    expect(layout(lanes, { width: 959 }).plot.x).toBe(8);
  });

  it('lets a name share the row of the first labels where it is free', () => {
    const two = (when: string): Scene =>
      layout({ events: ['a', 'b'].map((topic) => ({ when, title: 'Event', topics: [topic] })) }, { width: 700 });
    expect(two('2025-10-01').height - two('2025-12-10').height).toBe(2 * 24);
  });

  it('has room for a lane’s name in several lines', () => {
    const name = 'Society, climate, culture, sports, science and education';
    const [lane] = layout({ ...lanes, topics: [{ id: 't', name }] }).lanes;
    expect(lane?.box.height).toBeGreaterThan(3 * 18);
  });

  it('draws the as-of line at the end of the knowledge date, with its captions', () => {
    const scene = layoutEvents([{ when: '2025-11-01', title: 'A' }], '2025-11-15');
    const perDay = scene.plot.width / 92;
    expect(asOfX(scene)).toBeCloseTo(scene.plot.x + 46 * perDay, 1);
    expect(words(scene)).toEqual(expect.arrayContaining(['Known on 15 Nov 2025', 'after that: planned']));
  });

  it('says what is known in a window after the knowledge date, and nothing in one before it', () => {
    const events = [{ when: '2025-11-01', title: 'A' }];
    const after = layoutEvents(events, '2025-09-01');
    expect(asOfX(after)).toBeUndefined();
    expect(words(after)).toContain('Known on 1 Sep 2025 · after that: planned');
    expect(words(layoutEvents(events, '2026-09-01')).join(' ')).not.toContain('Known on');
  });
});

describe('links', () => {
  const linked = (from: string, to: string): Scene =>
    layout({
      events: [
        { id: 'a', when: from, title: 'From', topics: ['x'], links: [{ to: 'b', relation: 'refers-to' }] },
        {
          id: 'b',
          when: to,
          title: 'To',
          topics: ['y'],
          links: [
            { to: 'a', relation: 'follows' },
            { to: 'gone', relation: 'amends' },
          ],
        },
      ],
    });

  it('join two drawn events once, whatever points at what', () => {
    expect(group(linked('2025-10-10', '2025-11-10'), 'links')?.items).toHaveLength(1);
  });

  it('stay inside the drawing, even between marks at its edge', () => {
    for (const day of ['2025-10-01', '2025-12-31']) {
      const scene = linked(day, day);
      const path =
        group(scene, 'links')
          ?.items.filter(isType('group'))
          .flatMap(({ items }) => items)
          .find(isType('path'))?.d ?? '';
      const xs = (path.match(/-?[\d.]+,/g) ?? []).map(parseFloat);
      expect(xs.length).toBeGreaterThan(0);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(scene.width);
    }
  });
});

it('lists targets lane by lane, in time order', () => {
  const events = Array.from({ length: 12 }, (_, at) => ({
    id: `e${at}`,
    when: `2025-11-${10 + at}`,
    title: `Event ${at}`,
    importance: 1 + (at % 5),
  }));
  const ids = layoutEvents(events).targets.flatMap(({ events: [first] }) => first);
  expect(ids).toEqual(ids.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
});

describe('a least height', () => {
  const events: readonly DocumentEvent[] = [{ id: 'a', when: '2025-11-10', title: 'A' }];

  it('puts room below the lanes: marks stay, the axis and the series above it stand at the bottom', () => {
    const points = [
      { at: '2025-10-05', value: 2 },
      { at: '2025-11-05', value: 3 },
    ];
    const rate = { id: 'rate', label: 'Rate', measure: 'average', unit: '%', points };
    const seen = { series: 'rate' };
    const document: TimelineDocument = { events: [...events], series: [rate] };
    const low = layout(document, seen);
    const high = layout(document, { ...seen, leastHeight: low.height + 200 });
    expect(high.height).toBe(low.height + 200);
    expect(high.plot).toEqual({ ...low.plot, height: low.plot.height + 200 });
    expect(high.targets).toEqual(low.targets);
    const axis = (scene: Scene): number => group(scene, 'axis')?.items.findLast(isType('line'))?.y1 ?? NaN;
    expect(axis(high)).toBe(axis(low) + 200);
    const strips = ({ items }: Scene): readonly number[] =>
      textsOf(items.filter(({ name }) => name === 'series')).map(({ y }) => y);
    expect(strips(high)).toEqual(strips(low).map((y) => roundTo(y + 200, 2)));
    expect(strips(low).length).toBeGreaterThan(0);
  });

  it('changes nothing of a drawing that is as high', () => {
    const scene = layoutEvents(events);
    expect(layoutEvents(events, undefined, { leastHeight: scene.height })).toEqual(scene);
  });
});

it('draws no empty group', () => {
  const emptyIn = (item: SceneItem): boolean =>
    item.type === 'group' && (item.items.length === 0 || item.items.some(emptyIn));
  expect(layoutEvents([]).items.some(emptyIn)).toBe(false);
  expect(layoutEvents([{ when: '2025-11-01', title: 'A' }]).items.some(emptyIn)).toBe(false);
});
