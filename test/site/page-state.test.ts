import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';
import { watchPage, type Complaints } from './tools/watch-page.ts';

let browser: Browser;
let server: FolderServer;

const CALL = 'trump-xi-call-2026-02';
/** A page of somebody else with the timeline in a frame. */
const HOST =
  '<!doctype html><title>Host</title><iframe src="/index.html?embed&id=a" width="600" height="300"></iframe>';

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    serveFolder(join(projectRoot, 'dist/site'), { '/host.html': HOST }),
  ]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, ...options });
  const complaints = await watchPage(page, server.origin);
  await page.goto(`${server.origin}${path}`);
  return { page, complaints };
}

const stateOf = (page: Page): Promise<unknown> =>
  page.locator('us-china-timeline').evaluate((timeline) => ({
    selected: timeline.getAttribute('selected'),
    show: timeline.getAttribute('show'),
    asOf: timeline.getAttribute('as-of'),
  }));

describe('the language link', () => {
  test('keeps all that is set and looked at, there and back', async () => {
    const { page } = await open(`/?show=table&as-of=2026-02-05#v=1&e=${CALL}`);
    const before = { selected: CALL, show: 'table', asOf: '2026-02-05' };
    await expect.poll(() => stateOf(page)).toEqual(before);
    await page.click('#language');
    await page.locator('html[lang=zh-Hans]').waitFor();
    await expect.poll(() => stateOf(page)).toEqual(before);
    await page.click('#language');
    await page.locator('html[lang=en]').waitFor();
    await expect.poll(() => stateOf(page)).toEqual(before);
    await page.close();
  });
});

describe('the theme', () => {
  test('that was chosen stays after a reload and in the other language', async () => {
    const { page } = await open('/?theme=light', { colorScheme: 'light' });
    await page.click('#theme');
    for (const go of [() => page.reload(), () => page.click('#language')]) {
      await go();
      await expect.poll(() => page.locator('us-china-timeline').getAttribute('theme')).toBe('dark');
    }
    await page.close();
  });

  test('can be chosen where the browser keeps nothing, and stays all the same', async () => {
    const { page } = await open('/', { colorScheme: 'light' });
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.reload();
    await page.click('#theme');
    await page.reload();
    await expect.poll(() => page.locator('us-china-timeline').getAttribute('theme')).toBe('dark');
    await page.close();
  });
});

describe('the address of the page', () => {
  test('brings back what was looked at after a reload', async () => {
    const { page, complaints } = await open('/');
    await page.locator('.tab[data-name=story]').click();
    await expect.poll(() => page.url()).toMatch(/&s=1$/);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => page.url()).toMatch(/&s=2$/);
    await page.reload();
    await page.getByText('2 of 7').waitFor();
    await page.goBack();
    await page.getByText('1 of 7').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the timeline alone', () => {
  test('has nothing around it and tells its height', async () => {
    const { page } = await open('/host.html');
    const heard = (): Promise<unknown> => page.evaluate(() => (window as { heard?: unknown[] }).heard?.[0]);
    await page.addInitScript(() => {
      const messages: unknown[] = [];
      Object.assign(window, { heard: messages });
      window.addEventListener('message', ({ data }) => messages.push(data));
    });
    await page.reload();
    await expect.poll(heard).toEqual({
      source: 'relations-timeline',
      version: 1,
      type: 'resize',
      id: 'a',
      height: expect.any(Number) as number,
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('svg[part=drawing]').waitFor();
    expect(await frame.locator('h1').isVisible()).toBe(false);
    await page.close();
  });
});

describe('without scripts', () => {
  test.each(['en', 'zh-Hans'])('the story can be read in %s', async (lang) => {
    const { page } = await open('/', { javaScriptEnabled: false });
    const steps = page.locator(`article[lang=${lang}] li`);
    expect(await steps.count()).toBe(7);
    expect(await steps.first().isVisible()).toBe(true);
    await page.close();
  });
});

describe('files under a strict policy', () => {
  test('a PNG is saved', async () => {
    const { page, complaints } = await open('/');
    await page.locator('.tab[data-name=share]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG picture, 2×' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/@2x\.png$/);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
