import { group } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceM4, type ValueAtPx } from '../../../../src/layout/series/reduce-m4.ts';
import { stepPath } from '../../../../src/layout/series/step-path.ts';

const WIDTH_PX = 8;
const END_PX = WIDTH_PX + 0.5;

/** Points in the order of time, crowded enough that most columns hold several. */
const points = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: WIDTH_PX * 100 }), value: fc.integer({ min: -60, max: 60 }) }), {
    minLength: 1,
    maxLength: 200,
    size: 'max',
  })
  .map((list) => list.map(({ x, value }) => ({ x: x / 100, value })).sort((a, b) => a.x - b.x));

const byColumn = (list: readonly ValueAtPx[]): ReadonlyMap<number, readonly ValueAtPx[]> =>
  group(list, ({ x }) => Math.floor(x));

const decisive = (column: readonly ValueAtPx[]) => ({
  first: column[0],
  last: column.at(-1),
  least: Math.min(...column.map(({ value }) => value)),
  greatest: Math.max(...column.map(({ value }) => value)),
});

/** Every px a level or upright line touches, as `column row`. */
function touched(path: string): ReadonlySet<string> {
  const cells = new Set<string>();
  let [x, y] = [NaN, NaN];
  for (const [, letter, a = 0, b = 0] of path.matchAll(/([MHV])(-?[\d.]+)(?:,(-?[\d.]+))?/g)) {
    const [toX, toY] = letter === 'M' ? [Number(a), Number(b)] : letter === 'H' ? [Number(a), y] : [x, Number(a)];
    const from = letter === 'M' ? [toX, toY] : [x, y];
    const [left, right] = [Math.min(from[0]!, toX), Math.max(from[0]!, toX)].map(Math.floor);
    const [top, bottom] = [Math.min(from[1]!, toY), Math.max(from[1]!, toY)].map(Math.floor);
    for (let column = left!; column <= right!; column += 1)
      for (let row = top!; row <= bottom!; row += 1) cells.add(`${column} ${row}`);
    [x, y] = [toX, toY];
  }
  return cells;
}

describe('points reduced to what the pixels can show', () => {
  test('keep the first, last, least and greatest of every column', () => {
    fc.assert(
      fc.property(points, (list) => {
        const [all, kept] = [byColumn(list), byColumn(reduceM4(list))];
        expect([...kept.keys()]).toEqual([...all.keys()]);
        for (const [column, inColumn] of all) expect(decisive(kept.get(column) ?? [])).toEqual(decisive(inColumn));
      }),
    );
  });

  test('are some of those given, in their order, four a column at most', () => {
    fc.assert(
      fc.property(points, (list) => {
        const kept = reduceM4(list);
        const places = kept.map((point) => list.indexOf(point));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const column of byColumn(kept).values()) expect(column.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('stay as they are when reduced again, and where no column holds more than two', () => {
    fc.assert(
      fc.property(points, (list) => {
        const kept = reduceM4(list);
        expect(reduceM4(kept)).toEqual(kept);
        const thin = [...byColumn(list).values()].flatMap((column) => column.slice(0, 2));
        expect(reduceM4(thin)).toEqual(thin);
      }),
    );
  });

  test('make a line that touches the same pixels as all points do', () => {
    const toY = (value: number): number => 70 - value;
    let reduced = 0;
    fc.assert(
      fc.property(points, (list) => {
        const kept = reduceM4(list);
        if (kept.length < list.length) reduced += 1;
        expect(touched(stepPath(kept, END_PX, toY))).toEqual(touched(stepPath(list, END_PX, toY)));
      }),
    );
    expect(reduced).toBeGreaterThan(10);
  });
});
