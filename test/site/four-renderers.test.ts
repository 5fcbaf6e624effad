import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { exportedFiles } from '../unit/render/exported-files.ts';
import { openBrowser } from './tools/browser.ts';
import {
  drawByChromium,
  drawByInkscape,
  drawByResvg,
  drawByRsvg,
  isInstalled,
  type DrawSvg,
} from './tools/draw-svg.ts';
import { differenceOf, pictureGrid, type PictureDifference, type PictureGrid } from './tools/picture-grid.ts';

/** Without text every program draws nearly the same; measured: at most 5. */
const SHAPES_MOST = 10;
/** Letters are smoothed differently; measured: 18 at most, 1.1 in the mean. */
const TEXT_MOST = 40;
const TEXT_MEAN = 2;
/** Chromium sets Chinese punctuation closer than the others, which moves the end of a long line. Measured: 74. */
const CHINESE_TEXT_MOST = 110;

/** Between them: every shape, both themes, both directions, Chinese, and many marks. */
const NAMES = ['default', 'zh-Hans', 'dark', 'one column', 'all dates', 'every shape'];
const files = exportedFiles.filter(({ name }) => NAMES.includes(name));

const withoutText = (svg: string): string => svg.replace(/^ *<text .*\n/gm, '');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const gridBy = async (draw: DrawSvg, svg: string): Promise<PictureGrid> => pictureGrid(await draw(svg));

describe.each(files)('the file “$name” is drawn like in Chromium by', ({ name, svg }) => {
  const shapes = withoutText(svg);
  const textMost = name.startsWith('zh') ? CHINESE_TEXT_MOST : TEXT_MOST;
  let reference: readonly [svg: PictureGrid, shapes: PictureGrid];

  beforeAll(async () => {
    const draw = drawByChromium(browser);
    reference = [await gridBy(draw, svg), await gridBy(draw, shapes)];
  });

  async function expectAlike(draw: DrawSvg): Promise<void> {
    const [whole, parts] = reference;
    expect(shapes).not.toBe(svg);
    expect(differenceOf(parts, await gridBy(draw, shapes)).most).toBeLessThan(SHAPES_MOST);
    const { most, mean } = differenceOf(whole, await gridBy(draw, svg));
    expect(mean).toBeLessThan(TEXT_MEAN);
    expect(most).toBeLessThan(textMost);
  }

  test('resvg', () => expectAlike(drawByResvg));
  test.skipIf(!isInstalled('rsvg-convert'))('rsvg-convert, where installed', () => expectAlike(drawByRsvg));
  test.skipIf(!isInstalled('inkscape'))('inkscape, where installed', () => expectAlike(drawByInkscape));
});

test('all files are there', () => expect(files.map(({ name }) => name)).toEqual(NAMES));

describe('the comparison sees', () => {
  const svg = files.find(({ name }) => name === 'default')?.svg ?? '';
  const shapes = withoutText(svg);

  /** How a changed file differs from the true one, in the same program. */
  const change = async (from: string, to: string): Promise<PictureDifference> =>
    differenceOf(await gridBy(drawByResvg, from), await gridBy(drawByResvg, to));

  test.each<[name: string, pattern: RegExp, replacement: string]>([
    ['a rectangle that turned black', /(<rect [^>]*fill=")#eef1f4/, '$1#000000'],
    ['a tint that turned black', /(<rect [^>]*)fill-opacity="[^"]*"/, '$1'],
    ['a hatch that is missing', /fill="url\(#rt-hatch\)"/, 'fill="none"'],
    ['a hatch that turned black', /fill="url\(#rt-hatch\)"/, 'fill="#000000"'],
    ['a dot that is missing', /<circle [^>]*fill="#14181d"[^>]*\/>/, ''],
    ['a stripe that turned into another shade', /fill="#f6f7f9"/, 'fill="#e3e7eb"'],
    ['the line of knowledge missing', /<line [^>]*stroke="#14181d" stroke-width="1\.5"\/>/, ''],
  ])('%s', async (_, pattern, replacement) => {
    expect(shapes).toMatch(pattern);
    expect((await change(shapes, shapes.replace(pattern, replacement))).most).toBeGreaterThan(SHAPES_MOST);
  });

  test('text that is missing', async () => {
    const { most, mean } = await change(svg, shapes);
    expect(most).toBeGreaterThan(CHINESE_TEXT_MOST);
    expect(mean).toBeGreaterThan(TEXT_MEAN);
  });

  test('one label that is missing', async () => {
    const oneLess = svg.replace(/<text [^>]*>Trump and Xi meet in Busan<\/text>/, '');
    expect((await change(svg, oneLess)).most).toBeGreaterThan(TEXT_MOST);
  });

  test('nothing where nothing differs', async () => {
    expect(await change(svg, svg)).toEqual({ most: 0, mean: 0 });
  });
});
