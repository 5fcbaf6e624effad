import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { axeViolations } from './tools/axe-violations.ts';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

const HEADLINE = 'One call, two accounts – and a visit still to come';
const TITLE = 'Words of somebody else';
const EVENTS = [{ id: 'round-one', when: '2026-02-05', title: 'Round one' }];
const LINK = 'https://other.example/data.json';

let browser: Browser;
let site: FolderServer;
/** Addresses of the other site that were asked for. */
let asked: string[];

beforeAll(async () => {
  const pages = { '/near.json': JSON.stringify({ events: [{ when: '2025-10-30', title: 'Near' }] }) };
  const policy = 'connect-src *';
  [browser, site] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist/site'), pages, policy)]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

async function open(query: string): Promise<Page> {
  asked = [];
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  await page.route('https://other.example/**', async (route) => {
    asked.push(route.request().url());
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ json: { title: TITLE, events: EVENTS }, headers });
  });
  await page.goto(`${site.origin}/${query}`);
  await page.locator('us-china-timeline [part=toolbar]').waitFor();
  return page;
}

const eventCount = (page: Page): Promise<number | undefined> =>
  page
    .locator('us-china-timeline')
    .evaluate((timeline: HTMLElementTagNameMap['us-china-timeline']) => timeline.timeline?.events.length);

describe('a link to the page that wants data of another site shown', () => {
  const query = `?src=${encodeURIComponent(LINK)}`;

  test('asks the reader; without a yes the page is as ever', async () => {
    const page = await open(query);
    const dialog = page.getByRole('dialog', { name: 'Open data from other.example?' });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(asked).toEqual([]);
    expect(await page.locator('h1').innerText()).toBe(HEADLINE);
    expect(await eventCount(page)).toBeGreaterThan(50);
  });

  test('shows it under its own title, with its site named, and not under the page’s words', async () => {
    const page = await open(query);
    await page.getByRole('button', { name: 'Fetch' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(asked).toEqual([LINK]);
    expect(await page.locator('.own-report').innerText()).toContain(
      'Data from other.example, not checked by this site.',
    );
    expect(await page.locator('.standfirst').isVisible()).toBe(false);
    expect([await eventCount(page), await page.title()]).toEqual([1, TITLE]);
    await page.getByRole('button', { name: 'Show the bundled timeline again' }).first().click();
    await expect.poll(() => page.locator('h1').innerText()).toBe(HEADLINE);
  });

  describe('and looked at in its own way', () => {
    const BY_ATTRIBUTES = `${query}&start=2026-02&end=2026-02&selected=round-one`;
    const BY_HASH = `${query}#v=1&t=2026-02-01/2026-02-28&e=round-one&show=table`;
    const lookOf = (page: Page): Promise<readonly unknown[]> =>
      page.locator('us-china-timeline').evaluate((timeline: HTMLElementTagNameMap['us-china-timeline']) => {
        const { view, selected } = timeline;
        return [view.start?.toISOString().slice(0, 10), view.end?.toISOString().slice(0, 10), selected];
      });
    const WANTED = ['2026-02-01', '2026-03-01', 'round-one'];

    test.each([BY_ATTRIBUTES, BY_HASH])('is, once the reader has said yes: %s', async (link) => {
      const page = await open(link);
      const fetchButton = page.getByRole('button', { name: 'Fetch' });
      await fetchButton.waitFor();
      // Longer than it takes the address to follow what is looked at.
      await page.waitForTimeout(500);
      expect(page.url()).toBe(`${site.origin}/${link}`);
      const shipped = await lookOf(page);
      expect([shipped[0] === WANTED[0], shipped[2]]).toEqual([false, null]);
      await fetchButton.click();
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await expect.poll(() => lookOf(page)).toEqual(WANTED);
      expect(await page.locator('us-china-timeline [part=details]').count()).toBe(1);
      await page.getByRole('button', { name: 'Show the bundled timeline again' }).first().click();
      await expect.poll(() => lookOf(page)).toEqual(shipped);
    });

    test.each([BY_ATTRIBUTES, BY_HASH])('is not for the page’s own timeline after a no: %s', async (link) => {
      const page = await open(link);
      await page.getByRole('dialog').waitFor();
      const shipped = await lookOf(page);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(500);
      expect([await lookOf(page), new URL(page.url()).hash]).toEqual([shipped, '']);
      await page
        .locator('us-china-timeline')
        .evaluate((timeline) => timeline.setAttribute('selected', 'busan-meeting'));
      await expect.poll(() => new URL(page.url()).hash).toContain('e=busan-meeting');
    });
  });

  test('asks in Chinese too', async () => {
    const page = await open(`${query}&lang=zh-Hans`);
    await page.getByRole('dialog', { name: '打开来自 other.example 的数据？' }).waitFor();
    await page.getByRole('button', { name: '获取' }).click();
    await page.getByText('数据来自 other.example，本站未经核对。').waitFor();
  });

  test('asks also for one among files of this site, and for data in the link itself', async () => {
    const several = await open(`?src=${encodeURIComponent(`near.json ${LINK}`)}`);
    await several.getByRole('dialog', { name: 'Open data from other.example?' }).waitFor();
    await several.getByRole('button', { name: 'Fetch' }).click();
    await expect.poll(() => eventCount(several)).toBe(2);
    const inside = await open(`?src=${encodeURIComponent('data:application/json,{"events":[]}')}`);
    await inside.getByRole('dialog', { name: 'Open data from data:?' }).waitFor();
    expect(await eventCount(inside)).toBeGreaterThan(50);
  });
});

test('data of this site is shown at once', async () => {
  const page = await open('?src=near.json');
  await expect.poll(() => eventCount(page)).toBe(1);
  expect(await page.getByRole('dialog').count()).toBe(0);
});
