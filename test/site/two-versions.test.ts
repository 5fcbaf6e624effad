import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';
import { watchPage, type Complaints } from './tools/watch-page.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
const single = readFileSync(join(projectRoot, 'dist/relations-timeline.min.js'), 'utf8');
const DATA = '{"title":"Talks","events":[{"id":"call","when":"2026-02-04","title":"A call"}]}';

/** A page that loads scripts in this order. */
const pageWith = (...scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Two versions</title>
${scripts.map((src) => `<script defer src="${src}"></script>`).join('\n')}
<relations-timeline><script type="application/json">${DATA}</script></relations-timeline>
<us-china-timeline></us-china-timeline>
</html>`;

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  const pages = {
    // The same element as another version would define it: other code, the same tag.
    '/older.js': single.replaceAll('rt-load', 'rt-loaded'),
    '/older-first.html': pageWith('older.js', 'relations-timeline.min.js', 'us-china-timeline.min.js'),
    '/older-last.html': pageWith('us-china-timeline.min.js', 'relations-timeline.min.js', 'older.js'),
    '/twice.html': pageWith('relations-timeline.min.js', 'relations-timeline.min.js', 'us-china-timeline.min.js'),
  };
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist'), pages, POLICY)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

async function open(path: string): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  const complaints = await watchPage(page, server.origin);
  await page.addInitScript(() => {
    const heard: string[] = [];
    for (const type of ['rt-load', 'rt-loaded'])
      addEventListener(type, ({ target }) => heard.push(`${(target as Element).localName} ${type}`));
    Object.assign(globalThis, { heard });
  });
  await page.goto(`${server.origin}${path}`);
  await page.locator('relations-timeline svg[part=drawing]').waitFor();
  await page.locator('us-china-timeline svg[part=drawing]').waitFor();
  return { page, complaints };
}

const heardOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.sort());

describe('two versions on one page', () => {
  test.each([
    ['/older-first.html', 'relations-timeline rt-loaded'],
    ['/older-last.html', 'relations-timeline rt-load'],
    ['/twice.html', 'relations-timeline rt-load'],
  ])('%s: the one that came first is the element, the other stays away, and nothing goes wrong', async (path, load) => {
    const { page, complaints } = await open(path);
    expect(await heardOn(page)).toEqual([load, 'us-china-timeline rt-load']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('both answer to the reader, each for itself', async () => {
    const { page, complaints } = await open('/older-first.html');
    for (const tag of ['relations-timeline', 'us-china-timeline']) {
      await page.locator(`${tag} button.hit`).first().press('Enter');
      await page.locator(`${tag} [part=details]`).waitFor();
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
