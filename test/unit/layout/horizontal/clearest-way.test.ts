import { describe, expect, it } from 'vitest';

import { clearestWay, type Way } from '../../../../src/layout/horizontal/clearest-way.ts';
import { layoutTimeline } from '../../../../src/layout/layout-timeline.ts';
import type { PathItem, Scene, SceneItem } from '../../../../src/layout/scene.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import { boxesOf } from '../../../cases/boxes-of.ts';
import { usChinaDocuments } from '../../../cases/us-china-documents.ts';

const line = (y: number): Way => [
  [
    { x: 0, y },
    { x: 30, y },
    { x: 60, y },
    { x: 90, y },
  ],
];

describe('the clearest of several ways', () => {
  it('is the first that runs behind nothing', () => {
    const box = { x: 20, y: 5, width: 40, height: 10 };
    expect(clearestWay([line(10), line(40), line(60)], [box])).toEqual(line(40));
    expect(clearestWay([line(10), line(40)], [])).toEqual(line(10));
  });

  it('is the one that does least where all do', () => {
    const boxes = [
      { x: 0, y: 0, width: 90, height: 20 },
      { x: 30, y: 30, width: 10, height: 20 },
    ];
    expect(clearestWay([line(10), line(40)], boxes)).toEqual(line(40));
  });
});

const pathsOf = (items: readonly SceneItem[]): readonly PathItem[] =>
  items.flatMap((item) => (item.type === 'group' ? pathsOf(item.items) : item.type === 'path' ? [item] : []));
const linksOf = ({ items }: Scene): readonly PathItem[] => pathsOf(items.filter(({ name }) => name === 'links'));

/** Points along `M…C…C…`; of a path without curves its start. */
function pointsOf({ d }: PathItem): readonly (readonly [number, number])[] {
  const [start = [], ...curves] = d.split('C').map((part) => (part.match(/-?[\d.]+/g) ?? []).map(Number));
  let [x0 = 0, y0 = 0] = start;
  return curves.flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]) => {
    const [fromX, fromY] = [x0, y0];
    [x0, y0] = [x3, y3];
    return Array.from({ length: 60 }, (_, at): readonly [number, number] => {
      const [t, s] = [at / 60, 1 - at / 60];
      const along = (a: number, b: number, c: number, e: number): number =>
        s ** 3 * a + 3 * s ** 2 * t * b + 3 * s * t ** 2 * c + t ** 3 * e;
      return [along(fromX, x1, x2, x3), along(fromY, y1, y2, y3)];
    });
  });
}

describe.each(['en', 'zh-Hans'])('links of the shipped timeline in %s', (locale) => {
  const { timeline } = parseTimeline(usChinaDocuments);

  it.each([560, 640, 700, 800, 960, 1280])('run behind no label at %i px', (width) => {
    const scene = layoutTimeline(timeline, { width, locale });
    const links = linksOf(scene);
    const labels = boxesOf(scene, 'label');
    const behind = links.flatMap((link) =>
      labels.filter(({ x, y, width: wide, height }) =>
        pointsOf(link).some(([px, py]) => px > x && px < x + wide && py > y && py < y + height),
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(behind.map(({ name }) => name)).toEqual([]);
  });
});
