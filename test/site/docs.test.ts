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

/** The page in each of its languages. */
const PAGES = [
  ['en', '/docs.html'],
  ['zh-Hans', '/docs-zh-hans.html'],
] as const;

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1000, height: 900 }, ...options });
  const complaints = await watchPage(page, server.origin);
  await page.goto(`${server.origin}${path}`);
  await page.locator('relations-timeline svg[part="drawing"]').nth(5).waitFor();
  return { page, complaints };
}

describe.each([320, 700, 1280])('the documentation under a strict policy, %i px', (width) => {
  test.each(PAGES)('%s: no complaint, it fits, axe finds nothing', async (lang, path) => {
    const { page, complaints } = await open(path, { viewport: { width, height: 900 }, colorScheme: 'light' });
    const { contentPx, roomPx } = await page.evaluate(() => ({
      contentPx: document.documentElement.scrollWidth,
      roomPx: document.documentElement.clientWidth,
    }));
    expect(contentPx).toBe(roomPx);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test.each(PAGES)('%s: axe finds no colour at fault in the dark', async (_, path) => {
  const { page } = await open(path, { colorScheme: 'dark' });
  expect(await axeViolations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  await page.close();
});

describe.each(PAGES)('what the documentation says, %s', (lang, path) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open(path));
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

  test('leads to itself in each language', async () => {
    const alternates = await page
      .locator('link[rel=alternate]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')]));
    expect(alternates).toEqual(PAGES.map(([other, at]) => [other, `.${at}`]));
    expect(await page.getAttribute('#language', 'hreflang')).toBe(PAGES.find(([other]) => other !== lang)?.[0]);
  });

  test('leads somewhere with every link', async () => {
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    for (const link of links.filter((one) => one.startsWith(server.origin))) {
      const { hash, pathname } = new URL(link);
      if (hash && pathname === path) expect(await page.locator(hash).count()).toBe(1);
      expect((await page.request.get(`${server.origin}${pathname}`)).status()).toBe(200);
    }
  });
});

describe('the documentation', () => {
  test.each([
    ['/', 'Documentation'],
    ['/?lang=zh-Hans', '使用说明'],
  ])('is found from the end of the page: %s', async (path, name) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}${path}`);
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.close();
  });

  test('shows another case when one is chosen', async () => {
    const { page, complaints } = await open('/docs.html');
    await page.locator('#other-case').selectOption('tone');
    await page.locator('#example-tone').waitFor();
    expect(await page.locator('.more relations-timeline svg[part="drawing"]').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('goes from one language to the other, and stays in the chapter', async () => {
    const { page } = await open('/docs.html');
    await page.locator('.contents a[href="#format"]').click();
    await page.locator('#language').click();
    await page.waitForURL(`${server.origin}/docs-zh-hans.html#format`);
    expect(await page.locator('h2#format').innerText()).toBe('文档格式');
    await page.locator('#language').click();
    await page.waitForURL(`${server.origin}/docs.html#format`);
    await page.close();
  });

  test('has its timelines in the colours that were chosen', async () => {
    const { page } = await open('/docs.html', { colorScheme: 'light' });
    await page.click('#theme');
    const themes = await page
      .locator('relations-timeline')
      .evaluateAll((all) => all.map((one) => one.getAttribute('theme')));
    expect(new Set(themes)).toEqual(new Set(['dark']));
    await page.close();
  });
});

describe('the documentation in Chinese', () => {
  /** What tells of the build of a page: its elements, with their ids and what they lead to, in order. */
  const skeleton = (page: Page): Promise<readonly string[]> =>
    page
      .locator('main *:not(.reference *, #examples-live *, p *, li *, #ten-minutes-live *)')
      .evaluateAll((all) => all.map((one) => `${one.localName} ${one.id} ${one.getAttribute('class') ?? ''}`));
  /** Words of a page a reader is to understand: no code, no drawing, no text marked as one of another language. */
  const prose = (page: Page): Promise<readonly string[]> =>
    page.locator('h1, h2, h3, p, li, summary, label, option, dd:not(.type)').evaluateAll((all) =>
      all
        .filter((one) => !one.closest('[lang]:not(html), relations-timeline, .name'))
        .map((one) => [...one.childNodes].filter(({ nodeName }) => nodeName !== 'CODE'))
        .map((nodes) => nodes.map(({ textContent }) => textContent ?? '').join(' ')),
    );

  test('is built as the English page is', async () => {
    const pages = await Promise.all(PAGES.map(([, path]) => open(path)));
    const [english, chinese] = await Promise.all(pages.map(({ page }) => skeleton(page)));
    expect(english?.length).toBeGreaterThan(60);
    expect(chinese).toEqual(english);
    await Promise.all(pages.map(({ page }) => page.close()));
  });

  test('has no English sentence in its prose, and none of its reference is left in English', async () => {
    const { page } = await open('/docs-zh-hans.html');
    const texts = await prose(page);
    expect(texts.length).toBeGreaterThan(200);
    // Names of programs and formats stand in a row at times; three words without a capital are a sentence.
    expect(texts.filter((text) => /\b[a-z]+ [a-z]+ [a-z]+\b/.test(text))).toEqual([]);
    const notChinese = texts.filter((text) => text.trim() !== '' && !/\p{Script=Han}/u.test(text));
    expect(notChinese).toEqual([]);
    expect(await page.locator('.reference [lang]').allTextContents()).toEqual([]);
    await page.close();
  });

  test('runs its examples in Chinese, and draws every one that can be chosen', async () => {
    const { page, complaints } = await open('/docs-zh-hans.html');
    expect(await page.locator('#ten-minutes-live [part~=button]').allInnerTexts()).toContain('表格');
    const names = await page
      .locator('#other-case option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(names.length).toBeGreaterThan(25);
    const english =
      /"(?:title|text|name|short|label|unit|measure|periodLabel)": "[^"\p{Script=Han}]*[a-z]{2}[^"\p{Script=Han}]*"/u;
    for (const text of await page.locator('.example pre code').allTextContents()) expect(text).not.toMatch(english);
    for (const name of names) {
      await page.locator('#other-case').selectOption(name);
      await page.locator(`#example-${name ?? ''}`).waitFor();
      // Words of every language and script are what that case is about.
      if (name !== 'hostile-words') expect(await page.locator('.more pre code').textContent()).not.toMatch(english);
      const inside = page.locator('.more relations-timeline');
      await inside
        .locator(name === 'empty' ? '[part=summary]' : 'svg[part="drawing"]')
        .first()
        .waitFor();
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
