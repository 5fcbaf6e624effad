import { chromium, type Browser } from 'playwright';

import { launchArgs } from '../../../src/tools/find-browser.mjs';

/** Starts the browser of `$CHROME_PATH`. To be closed by the caller. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (executablePath === undefined) throw new Error('$CHROME_PATH names no browser; run these tests with `npm test`.');
  return chromium.launch({ executablePath, args: launchArgs });
}
