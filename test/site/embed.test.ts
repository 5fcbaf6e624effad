import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { readText } from '../tools/project-files.ts';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

/** Of the page around: strict, but for whom it holds in frames. */
const HOST_POLICY = "default-src 'none'; script-src *; style-src 'self'; frame-src *";
const STEPS = { timeout: 10_000 };

let browser: Browser;
/** The site of the timeline, and two others. */
let site: FolderServer;
let host: FolderServer;
let stranger: FolderServer;
const pages: Record<string, string> = {};

beforeAll(async () => {
  site = await serveFolder(join(projectRoot, 'dist/site'));
  stranger = await serveFolder(
    join(projectRoot, 'dist'),
    { '/index.html': '<!doctype html><title>Stranger</title>' },
    '',
  );
  host = await serveFolder(join(projectRoot, 'dist'), pages, HOST_POLICY);
  browser = await openBrowser();
});
afterAll(() => Promise.all([browser.close(), site.close(), host.close(), stranger.close()]));
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const scriptOf = (): string => `<script async src="${site.origin}/embed.js"></script>`;
const frameOf = (query: string, height = 400): string =>
  `<iframe id="ours" src="${site.origin}/?${query}" title="Timeline" width="800" height="${height}"></iframe>`;

/** Opens an article of another site that holds something between two paragraphs. */
async function openArticle(body: string, path = '/index.html'): Promise<Page> {
  pages[path] =
    `<!doctype html><html lang="en"><title>Article</title><p>Before</p>${body}<p id="after">After</p></html>`;
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${host.origin}${path}`);
  return page;
}

async function frameIn(page: Page, origin: string): Promise<Frame> {
  await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith(`${origin}/`)).length, STEPS).toBe(1);
  return page.frames().find((frame) => frame.url().startsWith(`${origin}/`))!;
}

const heightOf = (page: Page, id = 'ours'): Promise<number> =>
  page.locator(`#${id}`).evaluate((frame) => frame.clientHeight);

/** How much higher than the frame its content is. */
async function missingPx(page: Page, frame: Frame): Promise<number> {
  const contentPx = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  return contentPx - (await heightOf(page));
}

/** An article with the timeline in a frame. */
interface ArticleWithTimeline {
  readonly page: Page;
  readonly frame: Frame;
  /** What the frame has grown to, px. */
  readonly height: number;
}

/** Opens an article with the timeline, and waits until the frame is as high as it. */
async function openWithTimeline(more = ''): Promise<ArticleWithTimeline> {
  const page = await openArticle(frameOf('embed') + more + scriptOf());
  const frame = await frameIn(page, site.origin);
  await frame.locator('us-china-timeline svg[part=drawing]').waitFor();
  await expect.poll(() => missingPx(page, frame), STEPS).toBe(0);
  return { page, frame, height: await heightOf(page) };
}

/** Time in which a message would have arrived. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let round = 0; round < 5; round++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

describe('a frame with embed.js', () => {
  test('is as high as the timeline, grows when details open and shrinks when they close', async () => {
    const { page, frame, height } = await openWithTimeline();
    expect(height).toBeGreaterThan(400);
    await frame.locator('button.hit').first().press('Enter');
    await expect.poll(() => heightOf(page), STEPS).toBeGreaterThan(height);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await frame.locator('[part=details]').press('Escape');
    await expect.poll(() => heightOf(page), STEPS).toBe(height);
  });

  test('is as high also when the script comes late', async () => {
    const page = await openArticle(frameOf('embed'));
    const frame = await frameIn(page, site.origin);
    await frame.locator('us-china-timeline svg[part=drawing]').waitFor();
    expect(await heightOf(page)).toBe(400);
    await page.addScriptTag({ url: `${site.origin}/embed.js` });
    await expect.poll(() => heightOf(page), STEPS).toBeGreaterThan(400);
  });

  test('that stands at its height from the start moves nothing on the page around, and nothing inside', async () => {
    const { height } = await openWithTimeline();
    const page = await openArticle(frameOf('embed', height) + scriptOf(), '/again.html');
    const frame = await frameIn(page, site.origin);
    await frame.locator('us-china-timeline svg[part=drawing]').waitFor();
    await settle(page);
    const shiftsOf = (where: Page | Frame): Promise<number> =>
      where.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(() => resolve(0), 300);
          }),
      );
    expect([await shiftsOf(page), await shiftsOf(frame)]).toEqual([0, 0]);
    expect(await heightOf(page)).toBe(height);
  });

  test.each(['border-box', 'content-box'])('counts border and padding of a %s as CSS does', async (boxSizing) => {
    const { page, frame } = await openWithTimeline();
    await page.locator('#ours').evaluate((element, sizing) => {
      Object.assign(element.style, { boxSizing: sizing, border: '10px solid', padding: '20px 0 7px' });
    }, boxSizing);
    await frame.evaluate(() => {
      document.body.style.paddingBottom = '333px';
    });
    const roomPx = (): Promise<number> =>
      frame.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(roomPx, STEPS).toBe(0);
  });

  test('is as high also inside shadow roots', async () => {
    const page = await openArticle('<div id="outer"></div>');
    await page.locator('#outer').evaluate((outer, src) => {
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const frame = Object.assign(document.createElement('iframe'), { id: 'ours', src, width: '800', height: '400' });
      inner.attachShadow({ mode: 'open' }).append(frame);
    }, `${site.origin}/?embed`);
    await page.addScriptTag({ url: `${site.origin}/embed.js` });
    const frame = await frameIn(page, site.origin);
    await frame.locator('us-china-timeline svg[part=drawing]').waitFor();
    await expect.poll(() => missingPx(page, frame), STEPS).toBe(0);
  });

  test('is as high before it is scrolled to', async () => {
    const page = await openArticle(`<div id="long"></div>${frameOf('embed')}`);
    await page.locator('#long').evaluate((element) => (element.style.height = '20000px'));
    const frame = await frameIn(page, site.origin);
    await frame.evaluate(() => location.reload());
    await page.addScriptTag({ url: `${site.origin}/embed.js` });
    await expect.poll(() => heightOf(page), STEPS).toBeGreaterThan(400);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('the code the timeline offers stands at its height before embed.js has run', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: 'Share and download' }).click();
  await page.locator('[data-kind=iframe]').click();
  await page.getByRole('button', { name: '600 px' }).click();
  await expect.poll(() => page.locator('.share .code').innerText(), STEPS).not.toContain('height="1200"');
  const code = await page.locator('.share .code').innerText();
  await page.close();
  const without = code.replace(/<script[^]*$/, '').replace('width="100%"', 'id="ours" width="600"');
  const article = await openArticle(without.replace('loading="lazy"', ''));
  const frame = await frameIn(article, site.origin);
  await frame.locator('us-china-timeline svg[part=drawing]').waitFor();
  await expect.poll(() => missingPx(article, frame), STEPS).toBe(0);
});

describe('what embed.js does not listen to', () => {
  const told = { source: 'relations-timeline', version: 1, type: 'resize', id: null, height: 1234 };
  const post = (where: Page | Frame, message: unknown): Promise<void> =>
    where.evaluate((given) => window.parent.postMessage(given, '*'), message);

  const strange: readonly (readonly [name: string, message: unknown])[] = [
    ['another source', { ...told, source: 'something-else' }],
    ['another version', { ...told, version: 2 }],
    ['another type', { ...told, type: 'navigate' }],
    ['a height in words', { ...told, height: '1234' }],
    ['a height with CSS in it', { ...told, height: '1px; position: fixed' }],
    ['half a pixel', { ...told, height: 1234.5 }],
    ['no number', { ...told, height: Number.NaN }],
    ['no end', { ...told, height: Number.POSITIVE_INFINITY }],
    ['no height', { source: 'relations-timeline', version: 1, type: 'resize' }],
    ['a height that is an object', { ...told, height: { valueOf: 1234 } }],
    ['nothing', null],
    ['a text', JSON.stringify(told)],
    ['a list', [told]],
  ];

  test('messages that are none, from the frame itself', async () => {
    const { page, frame, height } = await openWithTimeline();
    for (const [name, message] of strange) {
      await post(frame, message);
      await settle(page);
      expect(await heightOf(page), name).toBe(height);
    }
  });

  test('a height out of bounds, which is taken to them', async () => {
    const { page, frame } = await openWithTimeline();
    for (const [height, expected] of [
      [0, 200],
      [1e9, 10_000],
      [-5, 200],
      [Number.MAX_SAFE_INTEGER, 10_000],
    ] as const) {
      await post(frame, { ...told, height });
      await expect.poll(() => heightOf(page), STEPS).toBe(expected);
    }
  });

  test('the page itself and frames of strangers, who cannot resize themselves either', async () => {
    const other = `<iframe id="other" src="${stranger.origin}/" width="300" height="150"></iframe>`;
    const { page, height } = await openWithTimeline(other);
    await post(page, told);
    await post(await frameIn(page, stranger.origin), told);
    await settle(page);
    expect([await heightOf(page), await heightOf(page, 'other')]).toEqual([height, 150]);
  });

  test('a frame that has gone to another site', async () => {
    const { page, frame, height } = await openWithTimeline();
    await frame.evaluate((url) => location.replace(url), `${stranger.origin}/`);
    await post(await frameIn(page, stranger.origin), told);
    await settle(page);
    expect(await heightOf(page)).toBe(height);
  });

  test('a frame within the frame', async () => {
    const { page, frame, height } = await openWithTimeline();
    await frame.evaluate(() => document.body.append(document.createElement('iframe')));
    await expect.poll(() => frame.childFrames().length, STEPS).toBe(1);
    await frame.childFrames()[0]!.evaluate((message) => window.top!.postMessage(message, '*'), told);
    await frame.evaluate(() => document.querySelector('iframe')!.remove());
    await settle(page);
    expect(await heightOf(page)).toBe(height);
  });

  test('a frame without an origin of its own', async () => {
    const sandboxed = frameOf('embed').replace('<iframe ', '<iframe sandbox="allow-scripts" ');
    const page = await openArticle(sandboxed + scriptOf());
    const frame = await frameIn(page, site.origin);
    await post(frame, told);
    await settle(page);
    expect(await heightOf(page)).toBe(400);
  });
});

describe('what the timeline tells and answers', () => {
  test('its height, its id and nothing else', async () => {
    const page = await openArticle('');
    const told = await page.evaluate(
      (src) =>
        new Promise<unknown>((resolve) => {
          addEventListener('message', ({ data, origin }) => resolve({ data: data as unknown, origin }), { once: true });
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
        }),
      `${site.origin}/?embed&id=front`,
    );
    const data = {
      source: 'relations-timeline',
      version: 1,
      type: 'resize',
      id: 'front',
      height: expect.any(Number) as number,
    };
    expect(told).toEqual({ data, origin: site.origin });
  });

  test('no page but the one around, and no other question', async () => {
    const { page, frame } = await openWithTimeline();
    const answers = await page.evaluate(async () => {
      let count = 0;
      addEventListener('message', () => count++);
      const { contentWindow } = document.querySelector('iframe')!;
      for (const data of [null, 'tell-height', { type: 'tell-height' }, { source: 'relations-timeline', version: 2 }]) {
        contentWindow!.postMessage(data, '*');
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return count;
    });
    expect(answers).toBe(0);
    const toItself = await frame.evaluate(async () => {
      const told: unknown[] = [];
      addEventListener('message', ({ data }) => told.push(data));
      window.postMessage({ source: 'relations-timeline', version: 1, type: 'tell-height' }, '*');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return told.length;
    });
    expect(toItself).toBe(1);
  });
});

test('embed.js weighs less than 1 kB', () => {
  expect(gzipSync(readText('public/embed.js'), { level: 9 }).length).toBeLessThan(1000);
});
