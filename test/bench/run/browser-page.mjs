import { chromium } from 'playwright';
import { join } from 'node:path';

import { launchArgs } from '../../../src/tools/find-browser.mjs';
import { benchFolder } from './folders.mjs';
import { within } from './within.mjs';

/**
 * Frames are not capped: with the limit of 60 Hz two frames take multiples of 16.7 ms, whatever the work.
 * Full precision of clock and memory.
 */
const ARGS = [...launchArgs, '--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];

/** The renderer is gone, which is a result too. */
export class CrashError extends Error {}

/**
 * A page in a browser process of its own, so that no cell inherits anything.
 * `ask` runs a function in the page and rejects with a TimeoutError or CrashError; `metrics` are the browser's own.
 * @param {string} executablePath
 * @param {string} url
 */
export async function openBrowserPage(executablePath, url) {
  const server = await chromium.launchServer({ executablePath, headless: true, args: ARGS });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 });
  const crash = new Promise((_, reject) => page.on('crash', () => reject(new CrashError('the renderer crashed'))));
  crash.catch(() => undefined);
  const errors = watchErrors(page);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  await page.addInitScript({ path: join(benchFolder, 'page', 'count-callbacks.js') });
  await page.goto(url);
  await page.waitForFunction('globalThis.bench');
  return {
    tools,
    mouse: page.mouse,
    errors,
    ask: (question, given, capMs) => within(Promise.race([page.evaluate(question, given), crash]), capMs),
    metrics: async () => {
      const { metrics } = await tools.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    heapBytes: () => heapBytes(tools),
    // Not `close`: a page that is still busy would be waited for.
    end: () => server.kill(),
  };
}

/**
 * What a collection leaves: objects of script, and the bytes of typed arrays, which lie outside the heap.
 * @param {import('playwright').CDPSession} tools
 */
async function heapBytes(tools) {
  for (let round = 0; round < 2; round++) await tools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await tools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/**
 * @param {import('playwright').Page} page
 * @returns {string[]} filled as errors come
 */
function watchErrors(page) {
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message.split('\n')[0]));
  return errors;
}
