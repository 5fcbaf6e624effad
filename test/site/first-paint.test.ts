import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist/site'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const PHONE = { viewport: { width: 412, height: 823 } };
const DESKTOP = { viewport: { width: 1350, height: 940 } };
const DRAWING = 'us-china-timeline svg[part="drawing"]';
/** All that the page asks for once its own small script has run. */
const LATER = /\/assets\/(timeline-page|element|documents)-[^/]+\.js$/;

const newPage = (options: BrowserContextOptions): Promise<Page> =>
  browser.newPage({ reducedMotion: 'reduce', ...options });

/** By how much what was painted has moved since, by the browser’s own measure. */
const movedBy = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(sum);
        }, 200);
      }),
  );

describe.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('%s', (_, options) => {
  test.each([
    ['', 'en', 'One call'],
    ['?lang=zh-Hans', 'zh-Hans', '一次通话'],
  ])('/%s: text is painted while the timeline is still on its way, in its own language', async (query, lang, words) => {
    const page = await newPage(options);
    let letThrough = (): void => undefined;
    const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(LATER, async (route) => {
      await isLetThrough;
      await route.continue();
    });
    await page.goto(`${server.origin}/${query}`);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await page.locator('h1').innerText()).toContain(words);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.locator(DRAWING).count()).toBe(0);
    const loading = page.getByText(lang === 'en' ? 'Loading the timeline' : '正在载入时间线');
    await loading.waitFor();
    letThrough();
    await page.locator(DRAWING).waitFor();
    await loading.waitFor({ state: 'detached' });
    await page.close();
  });

  test.each(['', '?lang=zh-Hans', '#v=1&e=trump-xi-call-2026-02', '#v=1&show=list', '?embed'])(
    '/%s: nothing that was painted moves when the timeline comes',
    async (path) => {
      const page = await newPage(options);
      await page.goto(`${server.origin}/${path}`);
      await page.locator('us-china-timeline [part~="footer"]').waitFor();
      expect(await movedBy(page)).toBeLessThan(0.005);
      await page.close();
    },
  );
});

test.each(['#v=1&show=list', '#v=1&e=trump-xi-call-2026-02'])(
  '/%s: the timeline does not wait for what is read in it, and says that it is loading',
  async (path) => {
    const page = await newPage(PHONE);
    let letThrough = (): void => undefined;
    const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(/reading-content/, async (route) => {
      await isLetThrough;
      await route.continue();
    });
    // Nothing of it may hang on a wait of a second or more.
    await page.addInitScript(() => {
      const { setTimeout: wait } = window;
      Object.assign(window, { setTimeout: (run: () => void, ms = 0) => (ms < 1000 ? wait(run, ms) : 0) });
    });
    await page.goto(`${server.origin}/${path}`);
    await page.locator('us-china-timeline').getByText('Loading', { exact: true }).waitFor();
    expect(await page.locator('us-china-timeline [part="toolbar"]').isVisible()).toBe(true);
    letThrough();
    await page.locator('us-china-timeline :is([part="list"], [part="details"])').first().waitFor();
    await page.close();
  },
);

test('a timeline whose script does not come says so in its place, and trying again brings it', async () => {
  const page = await newPage(PHONE);
  await page.route(LATER, (route) => route.abort('connectionreset'));
  await page.goto(server.origin);
  await page.getByRole('alert').getByText('The timeline could not be loaded.').waitFor();
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.unroute(LATER);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator(DRAWING).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test('without scripts the page keeps no room for a timeline', async () => {
  const page = await newPage({ ...DESKTOP, javaScriptEnabled: false });
  await page.goto(server.origin);
  const { height = 0 } = (await page.locator('us-china-timeline').boundingBox()) ?? {};
  expect(height).toBeGreaterThan(0);
  expect(height).toBeLessThan(300);
  await page.close();
});
