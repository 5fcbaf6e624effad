import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseTimeline } from '../../src/core.ts';
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

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));

async function open(
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1000, height: 900 }, ...options });
  const complaints = await watchPage(page, server.origin);
  await page.goto(`${server.origin}/docs.html`);
  await page.locator('relations-timeline svg[part="drawing"]').nth(5).waitFor();
  return { page, complaints };
}

describe.each([320, 700, 1280])('the documentation under a strict policy, %i px', (width) => {
  test('no complaint, it fits, axe finds nothing, light or dark', async () => {
    const { page, complaints } = await open({ viewport: { width, height: 900 }, colorScheme: 'light' });
    const { contentPx, roomPx } = await page.evaluate(() => ({
      contentPx: document.documentElement.scrollWidth,
      roomPx: document.documentElement.clientWidth,
    }));
    expect(contentPx).toBe(roomPx);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('what the documentation says', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });
  afterAll(() => page.close());

  test('is true of its own documents: they have no problem', async () => {
    const texts = await page.locator('code[data-document], #ten-minutes-text').allTextContents();
    expect(texts.length).toBe(4);
    for (const text of texts) expect(parseTimeline(text).problems).toEqual([]);
  });

  test('names every attribute, event, part and custom property of the element', async () => {
    const { modules } = readJson('dist/custom-elements.json') as {
      readonly modules: readonly { readonly declarations: readonly Record<string, unknown>[] }[];
    };
    const element = modules.flatMap(({ declarations }) => declarations).find((one) => one.events !== undefined)!;
    const names = ['attributes', 'events', 'cssParts', 'cssProperties'].flatMap((kind) =>
      (element[kind] as readonly { readonly name: string }[]).map(({ name }) => name),
    );
    expect(names.length).toBeGreaterThan(60);
    const said = await page.locator('.reference dt').allTextContents();
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });

  test('names every field of the schema', async () => {
    const names: string[] = [];
    JSON.stringify(readJson('data/timeline.schema.json'), (key, value: unknown) => {
      if (key === 'properties') names.push(...Object.keys(value as object));
      return value;
    });
    expect(names.length).toBeGreaterThan(60);
    const said = await page.locator('.reference dt').allTextContents();
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });

  test('leads somewhere with every link', async () => {
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    for (const link of links.filter((one) => one.startsWith(server.origin))) {
      const { hash, pathname } = new URL(link);
      if (hash) expect(await page.locator(hash).count()).toBe(1);
      expect((await page.request.get(`${server.origin}${pathname}`)).status()).toBe(200);
    }
  });
});

describe('the documentation', () => {
  test('is found from the end of the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    await page.getByRole('link', { name: 'Documentation' }).click();
    await page.getByRole('heading', { name: 'Documentation', level: 1 }).waitFor();
    await page.close();
  });

  test('shows another case when one is chosen', async () => {
    const { page, complaints } = await open();
    await page.locator('#other-case').selectOption('tone');
    await page.locator('#example-tone').waitFor();
    expect(await page.locator('.more relations-timeline svg[part="drawing"]').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('has its timelines in the colours that were chosen', async () => {
    const { page } = await open({ colorScheme: 'light' });
    await page.click('#theme');
    const themes = await page
      .locator('relations-timeline')
      .evaluateAll((all) => all.map((one) => one.getAttribute('theme')));
    expect(new Set(themes)).toEqual(new Set(['dark']));
    await page.close();
  });
});
