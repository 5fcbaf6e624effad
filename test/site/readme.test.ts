import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { readmeBlocks } from '../tools/readme-blocks.ts';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';
import { watchPage } from './tools/watch-page.ts';

/** Where the README has the page of `dist/site` stand. */
const EXAMPLE_SITE = 'https://example.org/timeline/';
const blocks = readmeBlocks('html').map((block) => block.replaceAll(EXAMPLE_SITE, '/site/'));

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  const page = (block: string): string => `<!doctype html><meta charset="utf-8"><title>A page</title>${block}`;
  const pages = Object.fromEntries(blocks.map((block, at) => [`/page-${at}.html`, page(block)]));
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist'), pages)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** Problems of the data of every timeline on a page. */
const problemsOn = (page: Page): Promise<readonly unknown[]> =>
  page
    .locator('us-china-timeline, relations-timeline')
    .evaluateAll((elements) =>
      elements.flatMap((element) => (element as HTMLElement & { readonly problems: readonly unknown[] }).problems),
    );

test.each(blocks.map((block, at) => [at, block] as const))(
  'page %i of the README works as it stands',
  async (at, block) => {
    const page = await browser.newPage();
    const complaints = await watchPage(page, server.origin);
    await page.goto(`${server.origin}/page-${at}.html`);
    const isFramed = block.includes('<iframe');
    const drawn = isFramed ? page.frameLocator('iframe') : page;
    await drawn.locator('[part=plot] svg').first().waitFor();
    if (isFramed) await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight !== 800);
    expect(await problemsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);
