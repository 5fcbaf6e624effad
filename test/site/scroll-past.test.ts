import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

/** A page whose own height is that of the window. Nothing frames it: in a frame, what can scroll outside is not known. */
const page = (body: string, style = ''): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An article</title>
<style>html, body { height: 100%; margin: 0; overflow: hidden } ${style}</style>
<script defer src="us-china-timeline.min.js"></script>
${body}
</html>`;

const SHELL = '.shell { height: 100%; overflow: auto; position: relative }';
const TIMELINE = '<us-china-timeline></us-china-timeline><p style="height: 9000px">After</p>';
const PAGES = {
  '/shell.html': page(`<div class="shell">${TIMELINE}</div>`, SHELL),
  // The box that scrolls is in a shadow tree, around its slot.
  '/slotted.html': page(
    `<div><template shadowrootmode="open"><style>${SHELL} :host { display: block; height: 100% }</style>
      <div class="shell"><slot></slot></div></template>${TIMELINE}</div>`,
    'body > div { height: 100% }',
  ),
  // In a shadow tree inside of it.
  '/nested.html': page(
    `<div class="shell"><div><template shadowrootmode="open">${TIMELINE}</template></div></div>`,
    SHELL,
  ),
  '/alone.html': page('<us-china-timeline></us-china-timeline>'),
};
const POLICY = "default-src 'self'; style-src 'unsafe-inline'";

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist'), PAGES, POLICY)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** What a page shows: the days of the window, and how far it has scrolled. */
interface Shown {
  readonly days: number;
  readonly scrolledPx: number;
}

const shown = (page: Page): Promise<Shown> =>
  page.locator('us-china-timeline').evaluate((element) => {
    const { view } = element as unknown as { readonly view: { readonly start: Date; readonly end: Date } };
    const shell = element.assignedSlot?.parentElement ?? document.querySelector('.shell');
    return { days: (view.end.valueOf() - view.start.valueOf()) / 86_400_000, scrolledPx: shell?.scrollTop ?? 0 };
  });

/** Turns the wheel over the middle of the drawing. */
async function turnedOver(path: string): Promise<{ readonly before: Shown; readonly after: () => Promise<Shown> }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 2500 }, reducedMotion: 'reduce' });
  await page.goto(`${server.origin}${path}`);
  const box = await page.locator('us-china-timeline .plot-area').boundingBox();
  const before = await shown(page);
  await page.mouse.move(box!.x + box!.width / 2, box!.y + 100);
  for (let n = 0; n < 3; n += 1) await page.mouse.wheel(0, 60);
  return { before, after: () => shown(page) };
}

describe('the wheel by itself', () => {
  test.each(['/shell.html', '/slotted.html', '/nested.html'])('scrolls a box around the timeline, %s', async (path) => {
    const { before, after } = await turnedOver(path);
    await expect.poll(async () => (await after()).scrolledPx).toBeGreaterThan(100);
    expect((await after()).days).toBe(before.days);
  });

  test('zooms where there is nothing it could scroll', async () => {
    const { before, after } = await turnedOver('/alone.html');
    await expect.poll(async () => (await after()).days).toBeGreaterThan(before.days);
  });
});
