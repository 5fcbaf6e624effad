import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { axeViolations } from './tools/axe-violations.ts';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';
import { watchPage, type Complaints } from './tools/watch-page.ts';

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist/site'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

async function open(
  path: string,
  options: BrowserContextOptions,
): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  const complaints = await watchPage(page, server.origin);
  await page.goto(`${server.origin}${path}`);
  await page.locator('us-china-timeline svg[part="drawing"]').waitFor();
  return { page, complaints };
}

const widths = [320, 700, 1280];
const looks = [
  ['light', 'en', '/'],
  ['dark', 'en', '/?theme=dark'],
  ['light', 'zh-Hans', '/?lang=zh-Hans&theme=light'],
  ['dark', 'zh-Hans', '/?lang=zh-Hans'],
] as const;

describe.each(widths)('the page under a strict policy, %i px: no complaint, it fits, axe finds nothing', (width) => {
  test.each(looks)('%s, %s', async (colorScheme, lang, path) => {
    const { page, complaints } = await open(path, { viewport: { width, height: 900 }, colorScheme });
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.locator('h1').innerText()).not.toBe('');
    const { ground, contentPx, roomPx } = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      contentPx: document.documentElement.scrollWidth,
      roomPx: document.documentElement.clientWidth,
    }));
    expect(brightness(ground) > 128 ? 'light' : 'dark').toBe(colorScheme);
    expect(contentPx).toBe(roomPx);
    expect(complaints).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});

test('axe would find something', async () => {
  const { page } = await open('/', {});
  await page.evaluate(() => document.body.append(document.createElement('button'), document.createElement('img')));
  const rules = (await axeViolations(page)).map((line) => line.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['button-name', 'image-alt']));
  await page.close();
});

/** Mean of red, green and blue of `rgb(…)`. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
