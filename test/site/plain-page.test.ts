import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { commandLine } from './tools/command-line.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';
import { watchPage, type Complaints } from './tools/watch-page.ts';

/** What an editor pastes into an article, and nothing else. */
const plainPage = (lang: string): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>An article</title>
<script defer src="us-china-timeline.min.js"></script>
<us-china-timeline></us-china-timeline>
</html>`;

/** Puts what every object then has where a loop over names comes by it, as old libraries do. */
const EXTENDED = ['"evil"', '() => "evil"', '{ evil: 1 }'].map((evil) => `Object.prototype.evil = ${evil};`);
const extendedPage = (script: number): string =>
  plainPage('en').replace('<script defer', `<script src="extend-${script}.js"></script>\n<script defer`);

const PAGES = {
  '/en.html': plainPage('en'),
  '/zh.html': plainPage('zh-Hans'),
  ...Object.fromEntries(EXTENDED.map((script, at) => [`/extend-${at}.js`, script])),
  ...Object.fromEntries(EXTENDED.map((_, at) => [`/extended-${at}.html`, extendedPage(at)])),
};

/** The element, as far as these tests use it. */
interface TimelineElement extends HTMLElement {
  toSVG: (options?: object) => string;
}

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist'), PAGES)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

async function open(path: string): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
  const complaints = await watchPage(page, server.origin);
  await page.goto(`${server.origin}${path}`);
  await page.locator('us-china-timeline svg[part="drawing"]').waitFor();
  return { page, complaints };
}

describe('a plain page with one script and one tag, under a strict policy', () => {
  test('shows the timeline, and nothing goes wrong or leaves the site', async () => {
    const { page, complaints } = await open('/en.html');
    const timeline = page.locator('us-china-timeline');
    await timeline.getByRole('heading', { level: 2 }).first().waitFor();
    const texts = await timeline.locator('svg[part="drawing"] text').allTextContents();
    expect(texts.join(' ')).toContain('Trump and Xi meet in Busan');
    expect(await timeline.locator('svg[part="drawing"] .mark').count()).toBeGreaterThan(5);
    const box = await timeline.boundingBox();
    expect(box?.width).toBeGreaterThan(900);
    expect(box?.height).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('opens details by the keyboard, and still nothing goes wrong', async () => {
    const { page, complaints } = await open('/en.html');
    await page.locator('us-china-timeline [part~="plot"] button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('us-china-timeline [part="details"]').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('speaks the language of the page', async () => {
    const { page, complaints } = await open('/zh.html');
    expect((await page.locator('us-china-timeline svg[part="drawing"] text').allTextContents()).join(' ')).toContain(
      '釜山',
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([...EXTENDED.entries()])('works where every object has something more (%i: %s)', async (at) => {
    const { page, complaints } = await open(`/extended-${at}.html`);
    const timeline = page.locator('us-china-timeline');
    for (const name of ['Filter', 'Share']) {
      await timeline.getByRole('button', { name }).first().click();
      await timeline.locator('[part="panel"]').waitFor();
    }
    expect(await timeline.locator('[part="problems"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('would say if something went wrong', async () => {
    const { page, complaints } = await open('/en.html');
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/pixel.png' }));
      console.error('a complaint');
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/violation: img-src/);
    expect(complaints.join('\n')).toMatch(/leaves the site: https:\/\/example\.org\/pixel\.png/);
    expect(complaints.join('\n')).toMatch(/console error: a complaint/);
    await page.close();
  });
});

test('a page opened from disk shows the timeline', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-page-'));
  copyFileSync(join(projectRoot, 'dist/us-china-timeline.min.js'), join(folder, 'us-china-timeline.min.js'));
  writeFileSync(join(folder, 'article.html'), plainPage('en'));
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(join(folder, 'article.html')).href);
  const drawing = page.locator('us-china-timeline svg[part="drawing"]');
  await drawing.waitFor();
  expect((await drawing.locator('text').allTextContents()).join(' ')).toContain('Trump and Xi meet in Busan');
  expect(errors).toEqual([]);
  await page.close();
  rmSync(folder, { recursive: true });
});

describe('the page and the command line write the same bytes', () => {
  const pages = new Map<string, Promise<{ readonly page: Page }>>();
  const pageOf = async (path: string): Promise<Page> => {
    const opened = pages.get(path) ?? open(path);
    pages.set(path, opened);
    return (await opened).page;
  };

  test.each<[name: string, path: string, args: readonly string[], options: object]>([
    ['default', '/en.html', [], {}],
    ['zh-Hans', '/zh.html', ['--locale', 'zh-Hans'], {}],
    ['zh-Hans by option', '/en.html', ['--locale', 'zh-Hans'], { locale: 'zh-Hans' }],
    ['340 px', '/en.html', ['--width', '340'], { width: 340 }],
    ['340 px, zh-Hans', '/zh.html', ['--width', '340', '--locale', 'zh-Hans'], { width: 340 }],
    ['two columns', '/en.html', ['--preset', 'print-2col'], { preset: 'print-2col' }],
    ['two columns, zh-Hans', '/zh.html', ['--preset', 'print-2col', '--locale', 'zh-Hans'], { preset: 'print-2col' }],
    [
      'dark',
      '/en.html',
      ['--theme', 'dark', '--transparent', '--id-prefix', 'x'],
      { theme: 'dark', transparent: true, idPrefix: 'x' },
    ],
    [
      'all dates, by actor, zh-Hans',
      '/en.html',
      ['--start', '1949', '--end', '2026-06', '--lanes', 'actor', '--color-by', 'topic', '--locale', 'zh-Hans'],
      { start: '1949', end: '2026-06', lanes: 'actor', colorBy: 'topic', locale: 'zh-Hans' },
    ],
    [
      'all layers as known on a day',
      '/en.html',
      [
        '--layers',
        'report,exact-days,background,since',
        '--as-of',
        '2026-03-20',
        '--generated-at',
        '2026-03-21T08:00:00Z',
      ],
      {
        filter: { layers: ['report', 'exact-days', 'background', 'since'] },
        asOf: '2026-03-20',
        generatedAt: '2026-03-21T08:00:00Z',
      },
    ],
  ])('%s', async (_, path, args, options) => {
    const { status, out, err } = commandLine(['svg', ...args]);
    const page = await pageOf(path);
    const svg = await page.evaluate(
      (given) => (document.querySelector('us-china-timeline') as TimelineElement).toSVG(given),
      // A page draws as wide as it shows the timeline; the command line as wide as a file is when nobody says.
      'preset' in options ? options : { width: 1200, ...options },
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(svg === out ? 'the same' : firstDifference(svg, out)).toBe('the same');
  });
});

/** The lines at which two texts part: a whole file in a message helps nobody. */
function firstDifference(a: string, b: string): string {
  const [linesA, linesB] = [a.split('\n'), b.split('\n')];
  const at = linesA.findIndex((line, index) => line !== linesB[index]);
  return `line ${at + 1}: ${linesA[at]?.slice(0, 300) ?? ''} ≠ ${linesB[at]?.slice(0, 300) ?? ''}`;
}
