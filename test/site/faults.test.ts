import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { cutOff, hangUp, startFaultyServer, whole, type Answer, type FaultyServer } from './tools/faulty-server.ts';

const SCRIPT = readFileSync(join(projectRoot, 'dist/relations-timeline.min.js'), 'utf8');
const documentOf = (title: string): string =>
  JSON.stringify({ title: `About ${title}`, events: [{ id: 'a', when: '2026-02-04', title }] });
const FIRST = documentOf('First');
const SECOND = documentOf('Second');
const pageOf = (src: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A page</title><script src="/element.js"></script>
<relations-timeline src="${src}"></relations-timeline></html>`;

const ERROR = 'The timeline could not be loaded';
const STALE = 'The newer data could not be loaded; what was loaded before is still shown';

let browser: Browser;
let page: Page;
let server: FaultyServer;
let other: FaultyServer;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  [server, other] = await Promise.all([
    startFaultyServer({
      '/': whole(pageOf('data.json'), 200, 'text/html'),
      '/element.js': whole(SCRIPT, 200, 'text/javascript'),
      '/first.json': whole(FIRST),
      '/favicon.ico': whole('', 204),
    }),
    startFaultyServer(),
  ]);
  page = await browser.newPage({ reducedMotion: 'reduce' });
  complaints = [];
  page.on('pageerror', ({ message }) => void complaints.push(message));
});
afterEach(async () => {
  await page.close();
  await Promise.all([server.close(), other.close()]);
  expect(complaints).toEqual([]);
});

const alertBox = (): Locator => page.getByRole('alert');
const retry = (): Locator => page.getByRole('button', { name: 'Try again' });
const drawn = (title: string): Locator => page.locator('svg[part="drawing"] text', { hasText: title });
const setSource = (src: string): Promise<void> =>
  page.evaluate((url) => document.querySelector('relations-timeline')!.setAttribute('src', url), src);

/** What a proxy or a login sends in place of the file. */
const WEB_PAGE = '<!doctype html><title>Please log in</title>';

describe.each<[name: string, answer: Answer, words: RegExp]>([
  ['404', whole('gone', 404, 'text/plain'), /data\.json answered 404/],
  ['500', whole('sorry', 500, 'text/plain'), /data\.json answered 500/],
  ['503 with a body that would do', whole(SECOND, 503), /data\.json answered 503/],
  ['cut off, length known', cutOff(SECOND, true), /answer of data\.json broke off before its end/],
  ['cut off, length unknown', cutOff(SECOND, false), /answer of data\.json broke off before its end/],
  ['cut off where nobody tells', whole(SECOND.slice(0, 40)), /not JSON: line 1, column 41/],
  ['no answer', hangUp, /data\.json could not be reached/],
  [
    'a web page in place of data',
    whole(WEB_PAGE, 200, 'text/html'),
    /The file data\.json cannot be read: this is not JSON: line 1, column 1: `<`/,
  ],
  ['nothing', whole(''), /not JSON/],
  ['a picture', whole('\u0089PNG\r\n\u001A\n', 200, 'image/png'), /not JSON/],
  ['another JSON', whole('{"items": []}'), /events/],
])('%s', (_name, answer, words) => {
  test('at first: says what and why, and trying again shows the timeline', async () => {
    server.answer('/data.json', answer);
    await page.goto(server.origin);
    await alertBox().waitFor();
    expect(await alertBox().innerText()).toContain(ERROR);
    expect(await alertBox().innerText()).toMatch(words);
    server.answer('/data.json', whole(SECOND));
    await retry().click();
    await drawn('Second').waitFor();
    expect(await alertBox().count()).toBe(0);
  });

  test('later: the last good picture stays, the focus too, and trying again shows the new one', async () => {
    server.answer('/data.json', answer);
    server.answer('/', whole(pageOf('first.json'), 200, 'text/html'));
    await page.goto(server.origin);
    await drawn('First').waitFor();
    await setSource('data.json');
    await alertBox().waitFor();
    expect(await alertBox().innerText()).toContain(STALE);
    expect(await alertBox().innerText()).toMatch(words);
    expect(await drawn('First').isVisible()).toBe(true);
    server.answer('/data.json', whole(SECOND));
    await retry().focus();
    await page.keyboard.press('Enter');
    await drawn('Second').waitFor();
    expect(await alertBox().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('relations-timeline');
  });
});

describe('what is no fault', () => {
  test.each(['text/plain', 'application/octet-stream', 'text/html'])('JSON sent as %s is read', async (type) => {
    server.answer('/data.json', whole(SECOND, 200, type));
    await page.goto(server.origin);
    await drawn('Second').waitFor();
  });

  test('a slow answer: the wait is shown, then the timeline', async () => {
    server.answer('/data.json', (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(SECOND.slice(0, 30));
      setTimeout(() => response.end(SECOND.slice(30)), 1500);
    });
    await page.goto(server.origin);
    await page.locator('#content').getByText('Loading timeline').waitFor();
    await drawn('Second').waitFor();
    expect(await page.locator('#content').getByText('Loading timeline').count()).toBe(0);
  });

  test('a slow answer later: the last good picture stays while the wait is shown', async () => {
    server.answer('/', whole(pageOf('first.json'), 200, 'text/html'));
    server.answer('/data.json', (response) => void setTimeout(() => whole(SECOND)(response, response.req), 1500));
    await page.goto(server.origin);
    await drawn('First').waitFor();
    await setSource('data.json');
    await page.locator('#content').getByText('Loading timeline').waitFor();
    expect(await drawn('First').isVisible()).toBe(true);
    await drawn('Second').waitFor();
    expect(await page.locator('#content').getByText('Loading timeline').count()).toBe(0);
  });
});

describe('another site', () => {
  test('that does not let this page read: says so', async () => {
    other.answer('/data.json', whole(SECOND));
    server.answer('/', whole(pageOf(`${other.origin}/data.json`), 200, 'text/html'));
    await page.goto(server.origin);
    await alertBox().waitFor();
    expect(await alertBox().innerText()).toMatch(/another site, whose server must allow this page to read it \(CORS\)/);
  });

  test('that does: is read', async () => {
    other.answer('/data.json', (response) => {
      response.setHeader('access-control-allow-origin', '*');
      whole(SECOND)(response, response.req);
    });
    server.answer('/', whole(pageOf(`${other.origin}/data.json`), 200, 'text/html'));
    await page.goto(server.origin);
    await drawn('Second').waitFor();
  });
});

describe('without a network', () => {
  test('says so, and loads by itself when it is back', async () => {
    server.answer('/', whole(pageOf('first.json'), 200, 'text/html'));
    server.answer('/data.json', whole(SECOND));
    await page.goto(server.origin);
    await drawn('First').waitFor();
    await page.context().setOffline(true);
    await setSource('data.json');
    await alertBox().waitFor();
    expect(await alertBox().innerText()).toMatch(/This device is offline/);
    expect(await drawn('First').isVisible()).toBe(true);
    await page.context().setOffline(false);
    await drawn('Second').waitFor();
    expect(server.asked('/data.json')).toBe(1);
  });
});

describe('a document that changes while it is shown', () => {
  test('bad for a while: what the reader has open and looks at stays', async () => {
    server.answer('/', whole(pageOf('first.json'), 200, 'text/html'));
    await page.goto(server.origin);
    await drawn('First').waitFor();
    await page.evaluate(() => {
      Object.assign(document.querySelector('relations-timeline')!, { selected: 'a', show: 'table' });
    });
    await page.locator('[part="details"]').waitFor();
    server.answer('/data.json', whole('{"events": ['));
    await setSource('data.json');
    await alertBox().waitFor();
    expect(await page.locator('[part="details"]').isVisible()).toBe(true);
    expect(await page.locator('table.event-table').isVisible()).toBe(true);
  });

  test('the text of its script breaks and is mended', async () => {
    const script = `<script type="application/json">${FIRST}</script>`;
    const html = pageOf('').replace('</relations-timeline>', `${script}</relations-timeline>`);
    server.answer('/', whole(html, 200, 'text/html'));
    await page.goto(server.origin);
    await drawn('First').waitFor();
    const write = (text: string): Promise<void> =>
      page.evaluate((given) => {
        document.querySelector('relations-timeline > script')!.textContent = given;
      }, text);
    await write(SECOND.slice(0, 30));
    await alertBox().waitFor();
    expect(await drawn('First').isVisible()).toBe(true);
    await write(SECOND);
    await drawn('Second').waitFor();
    expect(await alertBox().count()).toBe(0);
  });
});
