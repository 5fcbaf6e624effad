import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { exportedFiles } from '../unit/render/exported-files.ts';
import { openBrowser } from './tools/browser.ts';
import { isInstalled } from './tools/draw-svg.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What a browser’s own reader makes of a text: the name of its root, `parsererror` inside, its number of elements. */
function parseInBrowser(svg: string): Promise<{ root: string; errors: number; elements: number; title: string }> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const errors = parsed.getElementsByTagName('parsererror').length;
    const elements = parsed.getElementsByTagName('*').length;
    return {
      root: parsed.documentElement.nodeName,
      errors,
      elements,
      title: parsed.querySelector('title')?.textContent ?? '',
    };
  }, svg);
}

describe.each(exportedFiles)('the file “$name”', ({ svg }) => {
  test('is XML to Chromium', async () => {
    const { root, errors, elements, title } = await parseInBrowser(svg);
    expect({ root, errors }).toEqual({ root: 'svg', errors: 0 });
    expect(elements).toBe(svg.match(/<[a-z]/gi)?.length);
    expect(title).not.toBe('');
  });

  test.skipIf(!isInstalled('xmllint'))('is XML to xmllint, where installed', () => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: svg, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('both readers would say if it were not', async () => {
  const broken = exportedFiles[0]?.svg.replace('</desc>', '</desk>') ?? '';
  expect((await parseInBrowser(broken)).errors).toBeGreaterThan(0);
  if (isInstalled('xmllint')) expect(spawnSync('xmllint', ['--noout', '-'], { input: broken }).status).not.toBe(0);
});
