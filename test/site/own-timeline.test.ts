import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { axeViolations } from './tools/axe-violations.ts';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';
import { watchPage, type Complaints } from './tools/watch-page.ts';

let browser: Browser;
let server: FolderServer;

const DOCUMENT = '{"title":"Three rounds","events":[{"when":"2025-10-30","title":"Round one"}]}';
const SHEET = 'when,title,importance,desk\n2025-10-30,Leaders meet,5,x\n2025-13,Never,,\n2026-02-04,Phone call,9,\n';
const HEADLINE = 'One call, two accounts – and a visit still to come';

beforeAll(async () => {
  const pages = { '/own/rounds.json': DOCUMENT, '/own/page': '<!doctype html><title>A page</title>' };
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(projectRoot, 'dist/site'), pages)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

async function open(path = '/', width = 1280): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width, height: 900 } });
  const complaints = await watchPage(page, server.origin);
  await page.goto(`${server.origin}${path}`);
  await page.locator('us-china-timeline [part=toolbar]').waitFor();
  return { page, complaints };
}

/** Files held over the page, dropped on it, or taken away again. */
const drag = (page: Page, moment: 'dragenter' | 'drop' | 'dragleave', files: Readonly<Record<string, string>>) =>
  page.evaluate(
    ([type, named]) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(named)) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [moment, files] as const,
  );

const asFile = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });

async function openDialog(page: Page): Promise<void> {
  await page.locator('#open-own').focus();
  await page.keyboard.press('Enter');
  await page.locator('.open-dialog').waitFor();
}

const titles = (page: Page): Promise<readonly string[]> =>
  page
    .locator('us-china-timeline')
    .evaluate((timeline: HTMLElementTagNameMap['us-china-timeline']) =>
      [...(timeline.timeline?.events ?? [])].map(({ entries }) =>
        JSON.stringify(entries[0]?.title).replaceAll('"', ''),
      ),
    );

describe('a sheet dropped on the page', () => {
  test('is drawn under its own name, with its problems, and nothing is sent anywhere', async () => {
    const { page, complaints } = await open('/#v=1&show=table');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await drag(page, 'drop', { 'calls.csv': SHEET });
    await page.getByRole('heading', { level: 1, name: 'calls.csv' }).waitFor();
    expect(await titles(page)).toEqual(['Leaders meet', 'Phone call']);
    expect(await page.locator('.own-details li').allInnerTexts()).toEqual([
      expect.stringMatching(/^row 3, when: “2025-13” is not .*Write EDTF/s),
      expect.stringMatching(/^row 4, importance: 9 is not .*Go to “Phone call”$/s),
    ]);
    await page.getByText('What became of the file').click();
    expect(await page.locator('.own-losses').innerText()).toMatch(/Left out[^]*desk/);
    expect(page.url()).not.toContain('#');
    expect(asked.filter((request) => !/^GET \/(assets\/[\w.-]+\.(js|css)|icon\.svg)$/.test(request))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  test('a problem leads to its event', async () => {
    const { page } = await open();
    await drag(page, 'drop', { 'calls.csv': SHEET });
    await page.getByRole('button', { name: 'Go to “Phone call”' }).click();
    await page.locator('[part=details]').getByText('Phone call').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('us-china-timeline');
    await page.close();
  });

  test('gives way to the shipped timeline again, as it was', async () => {
    const { page } = await open('/?as-of=2026-02-05#v=1&show=list');
    const before = page.url();
    await drag(page, 'drop', { 'rounds.json': DOCUMENT });
    await page.getByRole('heading', { level: 1, name: 'Three rounds' }).waitFor();
    expect(await page.locator('.standfirst').isVisible()).toBe(false);
    await page.locator('.own-report').getByRole('button', { name: 'Show the bundled timeline again' }).click();
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    expect(await page.locator('.own-report').count()).toBe(0);
    expect((await titles(page)).length).toBeGreaterThan(50);
    expect(await page.locator('us-china-timeline').getAttribute('as-of')).toBe('2026-02-05');
    await expect.poll(() => page.url()).toBe(before);
    await page.close();
  });

  test('gives way to the window, filter and series of the link that was followed', async () => {
    const { page } = await open('/#v=1&t=2025-10-01/2026-05-01&q=Xi&series=us-tariff-china');
    await page.waitForTimeout(500);
    const looked = (): Promise<unknown> =>
      page.locator('us-china-timeline').evaluate((timeline: HTMLElementTagNameMap['us-china-timeline']) => {
        const { filter, view, series } = timeline;
        return JSON.stringify({ filter, view, series });
      });
    const [before, address] = [await looked(), page.url()];
    expect(address).toContain('#v=1');
    await drag(page, 'drop', { 'rounds.json': DOCUMENT });
    await page.getByRole('heading', { level: 1, name: 'Three rounds' }).waitFor();
    expect(await looked()).not.toBe(before);
    await page.locator('.own-report').getByRole('button', { name: 'Show the bundled timeline again' }).click();
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    // Longer than the wait after which the address would follow.
    await page.waitForTimeout(600);
    expect([await looked(), page.url()]).toEqual([before, address]);
    await page.close();
  });

  test('several files are layers of one timeline', async () => {
    const { page } = await open();
    await drag(page, 'drop', { 'rounds.json': DOCUMENT, 'calls.csv': SHEET });
    await page.getByText('rounds.json + calls.csv').waitFor();
    expect(await titles(page)).toEqual(['Round one', 'Leaders meet', 'Phone call']);
    await page.close();
  });

  test('while it is held over the page, the page says so', async () => {
    const { page } = await open();
    const state = page.getByText('Drop to draw it here');
    expect(await state.isVisible()).toBe(false);
    await drag(page, 'dragenter', { 'calls.csv': SHEET });
    expect(await state.isVisible()).toBe(true);
    await drag(page, 'dragleave', {});
    expect(await state.isVisible()).toBe(false);
    await page.close();
  });
});

describe('other tools’ files', () => {
  test.each([
    [
      'monet.xml',
      '<data><event start="Nov 14 1840 00:00:00 GMT" title="Birth" icon="dot.png"/></data>',
      'Birth',
      'icon',
    ],
    ['calls.mw', '2026-02-04: Phone call\ntz: Asia/Shanghai\n', 'Phone call', 'tz'],
  ])('%s is drawn, with what became of it', async (name, text, title, lost) => {
    const { page, complaints } = await open();
    await drag(page, 'drop', { [name]: text });
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await titles(page)).toEqual([title]);
    await page.getByText('What became of the file').click();
    expect(await page.locator('.own-losses').innerText()).toMatch(new RegExp(`Left out[^]*${lost}`));
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a file of 288 MB', () => {
  test('is refused with its size and the limit, and the picture stays', async () => {
    const { page, complaints } = await open();
    const before = await titles(page);
    await page.evaluate(() => {
      const part = new Uint8Array(8 * 1024 ** 2).fill(0x20);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File(
          Array.from({ length: 36 }, () => part),
          'large.json',
        ),
      );
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.locator('.open-failure p').first().waitFor();
    expect(await page.locator('.open-failure').innerText()).toMatch(
      /It is 288 MB in all\. Up to 256 MB[^]*large\.json/,
    );
    expect(await titles(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a file chosen in the dialog', () => {
  test('that is no timeline is named with what is wrong; mended, it is drawn', async () => {
    const { page, complaints } = await open();
    await openDialog(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-files');
    await page.setInputFiles('#open-files', asFile('rounds.json', '{"events":['));
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.innerText()).toMatch(/This is not a timeline.*rounds\.json.*line 1, column 12/s);
    expect(await page.locator('h1').innerText()).toBe(HEADLINE);
    expect(await axeViolations(page)).toEqual([]);
    await page.setInputFiles('#open-files', asFile('rounds.json', DOCUMENT));
    await page.getByRole('heading', { level: 1, name: 'Three rounds' }).waitFor();
    expect(await page.locator('.open-dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    ['a workbook', 'PK\u0003\u0004', /Excel workbook/],
    ['nothing', '', /nothing in it/],
    ['a web page', '<html></html>', /a web page, not a file/],
  ])('%s is refused in plain words', async (_, content, words) => {
    const { page } = await open();
    await openDialog(page);
    await page.setInputFiles('#open-files', asFile('a.csv', content));
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(words);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.open-dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-own');
    await page.close();
  });
});

describe('a link', () => {
  test('is fetched when the reader says so, and not before', async () => {
    const { page, complaints } = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openDialog(page);
    await page.fill('#open-link', `${server.origin}/own/rounds.json`);
    expect(asked).not.toContain('/own/rounds.json');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Three rounds' }).waitFor();
    expect(asked.filter((path) => path === '/own/rounds.json')).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('pasted on the page stands in the dialog, and is not fetched yet', async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.evaluate((link) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', link);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, `${server.origin}/own/rounds.json`);
    await page.locator('.open-dialog').waitFor();
    expect(await page.inputValue('#open-link')).toBe(`${server.origin}/own/rounds.json`);
    expect(asked).not.toContain('/own/rounds.json');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Three rounds' }).waitFor();
    await page.close();
  });

  test.each([
    ['no address', 'timeline', /not a web address/],
    ['a script', 'javascript:alert(1)', /not a web address/],
    ['an address with nothing there', '/own/none.json', /The server answered 404/],
    ['a web page', '/own/page', /a web page, not a file/],
    ['a site this page may not read', 'https://example.invalid/a.json', /could not be read from here/],
  ])('%s is refused in plain words', async (_, written, words) => {
    const { page } = await open();
    await openDialog(page);
    await page.fill('#open-link', written.startsWith('/') ? `${server.origin}${written}` : written);
    await page.getByRole('button', { name: 'Fetch' }).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(words);
    expect(await page.locator('h1').innerText()).toBe(HEADLINE);
    await page.close();
  });
});

describe('the templates', () => {
  test.each(['JSON template', 'CSV template'])('%s opens without a problem', async (name) => {
    const { page, complaints } = await open();
    await openDialog(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    await page.setInputFiles(
      '#open-files',
      asFile(download.suggestedFilename(), await readFile(await download.path(), 'utf8')),
    );
    await page.locator('.own-report').waitFor();
    expect(await page.getByText(/problems? found/).count()).toBe(0);
    expect(await page.locator('.own-report').innerText()).toContain('2 events');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the schema is where the template says', async () => {
    const answer = await fetch(`${server.origin}/data/timeline.schema.json`);
    expect(await answer.json()).toMatchObject({ title: 'Timeline document' });
  });
});

describe.each([320, 700, 1280])('in Chinese, %i px', (width) => {
  test('everything fits, axe finds nothing', async () => {
    const { page, complaints } = await open('/?lang=zh-Hans&theme=dark', width);
    await openDialog(page);
    await page.fill('#open-link', '时间线');
    await page.getByRole('button', { name: '获取' }).click();
    await page.getByText('这不是网址。').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setInputFiles('#open-files', asFile('通话.csv', SHEET));
    await page.getByText('发现2处问题').waitFor();
    await page.getByText('文件内容的处理情况').click();
    expect(await axeViolations(page)).toEqual([]);
    const [contentPx, roomPx] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(contentPx).toBe(roomPx);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
