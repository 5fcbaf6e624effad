import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

let browser: Browser;
let server: FolderServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist/site'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  complaints = [];
  page.on('pageerror', ({ message }) => void complaints.push(message));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function open(): Promise<void> {
  await page.goto(`${server.origin}/`);
  await page.locator('us-china-timeline svg[part="drawing"]').waitFor();
}

describe('a browser that refuses', () => {
  test('to keep anything: the page works', async () => {
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await open();
    await page.click('#theme');
    expect(await page.locator('us-china-timeline').getAttribute('theme')).toBe('dark');
  });

  test('to keep more than nothing: the page works', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open();
    await page.click('#theme');
    expect(await page.locator('us-china-timeline').getAttribute('theme')).toBe('dark');
  });

  test('the clipboard: the text is there to be copied by hand', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await open();
    await page.locator('.tab[data-name=share]').click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const byHand = page.locator('us-china-timeline #panel textarea');
    await byHand.waitFor();
    expect(await byHand.inputValue()).toContain(server.origin);
  });

  test('every change of the address: the timeline moves, opens and filters all the same', async () => {
    await page.addInitScript(() => {
      history.replaceState = history.pushState = () => {
        throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
      };
    });
    await open();
    await page.click('#theme');
    await page.locator('us-china-timeline [part~="plot"] button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('us-china-timeline [part="details"]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('-');
    // Longer than the wait after which the address would follow.
    await page.waitForTimeout(600);
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('a part that cannot be loaded', () => {
  /** Every script asked for from now on is lost on its way. */
  const loseScripts = (): Promise<unknown> => page.route('**/*.js*', (route) => route.abort('connectionreset'));

  /** Part of the timeline that has the focus in it. */
  const focusedPart = (): Promise<string | undefined> =>
    page.evaluate(
      () =>
        document
          .querySelector('us-china-timeline')
          ?.shadowRoot?.activeElement?.closest('#panel, .below-details, #content')
          ?.getAttribute('id') ?? 'details',
    );

  test('of the element: says so, and trying again loads it', async () => {
    await open();
    await loseScripts();
    await page.locator('.tab[data-name=filter]').click();
    await page.getByRole('alert').getByText('This part could not be loaded.').waitFor();
    await page.unroute('**/*.js*');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('searchbox').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await focusedPart()).toBe('panel');
  });

  test('for a browser that keeps failures: trying again asks by another address', async () => {
    const lost = new Set<string>();
    await page.route(/(filter|reading)-content-/, async (route) => {
      const isLost = !route.request().url().includes('?2');
      if (isLost) lost.add(route.request().url());
      await (isLost ? route.abort('connectionreset') : route.continue());
    });
    await open();
    await page.locator('.tab[data-name=filter]').click();
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.click();
    await expect.poll(() => [...lost].filter((url) => url.includes('filter-content'))).toHaveLength(2);
    await again.click();
    await page.getByRole('searchbox').waitFor();
  });

  test('that holds the details, list and table: the picture stays, and trying again loads it', async () => {
    await page.route('**/reading-content-*.js*', (route) => route.abort('connectionreset'));
    await open();
    await page.locator('us-china-timeline [part~="plot"] button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This part could not be loaded.').waitFor();
    expect(await page.locator('us-china-timeline svg[part="drawing"]').isVisible()).toBe(true);
    await page.unroute('**/reading-content-*.js*');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.locator('us-china-timeline [part="details"]').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await focusedPart()).toBe('details');
  });

  test('is there before it is asked for: a connection lost after the first picture costs no details', async () => {
    const fetched = page.waitForResponse('**/reading-content-*.js');
    await open();
    await fetched;
    await loseScripts();
    await page.locator('us-china-timeline [part~="plot"] button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('us-china-timeline [part="details"]').waitFor();
  });

  test('of the page: says so, and pressing again loads it', async () => {
    await open();
    await loseScripts();
    await page.click('#new-from-text');
    await page.getByRole('alert').getByText('This part could not be loaded.').waitFor();
    await page.unroute('**/*.js*');
    await page.click('#new-from-text');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  const DOCUMENT = '{"title":"Three rounds","events":[{"when":"2025-10-30","title":"Round one"}]}';
  const choose = (name: string, text: string): Promise<void> =>
    page.setInputFiles('#open-files', { name, mimeType: '', buffer: Buffer.from(text) });

  test.each([
    ['a file is dropped', 'drop'],
    ['a link is pasted', 'paste'],
  ] as const)('when %s: says so at the button for it, once', async (_, type) => {
    await open();
    await loseScripts();
    const bring = (): Promise<unknown> =>
      page.evaluate((moment) => {
        const data = new DataTransfer();
        if (moment === 'drop') data.items.add(new File(['{"events":[]}'], 'a.json'));
        else data.setData('text/plain', 'https://example.org/a.json');
        const options = { bubbles: true, cancelable: true };
        document.body.dispatchEvent(
          moment === 'drop'
            ? new DragEvent(moment, { ...options, dataTransfer: data })
            : new ClipboardEvent(moment, { ...options, clipboardData: data }),
        );
      }, type);
    await bring();
    await page.getByRole('alert').getByText('This part could not be loaded.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-own');
    await bring();
    await page.waitForTimeout(300);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.getByRole('alert').isVisible()).toBe(true);
  });

  test('to read a file: says so in the dialog, and choosing it again reads it', async () => {
    await open();
    await page.click('#open-own');
    await page.locator('.open-dialog').waitFor();
    await loseScripts();
    await choose('rounds.json', DOCUMENT);
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
    expect(await page.locator('.open-status').innerText()).toBe('');
    await page.unroute('**/*.js*');
    await choose('rounds.json', DOCUMENT);
    await page.getByRole('heading', { level: 1, name: 'Three rounds' }).waitFor();
  });

  test('costs nobody what was read: a dialog that reads can also show', async () => {
    await open();
    await page.click('#open-own');
    await choose('rounds.json', '{"events":[');
    await page.getByRole('alert').getByText('This is not a timeline.').waitFor();
    await loseScripts();
    await choose('rounds.json', DOCUMENT);
    await page.getByRole('heading', { level: 1, name: 'Three rounds' }).waitFor();
  });
});
