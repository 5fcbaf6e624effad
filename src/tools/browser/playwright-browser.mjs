import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { isExecutable } from './version-of.mjs';

const require = createRequire(import.meta.url);

/** @returns {Promise<string[]>} a browser that Playwright brought earlier */
export async function browserFromPlaywrightCache() {
  const { chromium } = await import('playwright');
  return [chromium.executablePath()].filter(isExecutable);
}

/** @returns {Promise<string[]>} the browser `playwright install` brings; none without a network */
export async function browserFromDownload() {
  if (process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) return [];
  console.log('Downloading Chromium (playwright install) …');
  const script = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
  const run = spawnSync(process.execPath, [script, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return run.status === 0 ? browserFromPlaywrightCache() : [];
}
