import { browserFromApt } from './browser/browser-from-apt.mjs';
import { browserFromNpm } from './browser/browser-from-npm.mjs';
import { browserFromEnvironment, browsersOfSystem } from './browser/installed-browsers.mjs';
import { browserFromDownload, browserFromPlaywrightCache } from './browser/playwright-browser.mjs';
import { versionOf } from './browser/version-of.mjs';

/** Where a browser can come from, cheapest first. The last two need a network. */
const places = {
  CHROME_PATH: browserFromEnvironment,
  system: browsersOfSystem,
  'playwright cache': browserFromPlaywrightCache,
  '@sparticuz/chromium': browserFromNpm,
  'playwright install': browserFromDownload,
  'apt-get': browserFromApt,
};

/** Flags for a browser that only tests: no sandbox (containers), no GPU, no calls home. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The first browser that really starts. May set `FONTCONFIG_FILE` and `LD_LIBRARY_PATH` for it.
 * @returns {Promise<{ path: string, version: string, from: string }>}
 * @throws {Error} naming every place tried and why it did not serve
 */
export async function findBrowser() {
  const tried = [];
  for (const [from, find] of Object.entries(places)) {
    const { paths, reason } = await candidates(find);
    for (const path of paths) {
      const version = versionOf(path);
      if (version !== undefined) return { path, version, from };
    }
    tried.push(`${from}: ${paths.length > 0 ? `${paths.join(', ')} does not start` : reason}`);
  }
  throw new Error(`No Chromium was found.\n  ${tried.join('\n  ')}\nSet CHROME_PATH to one.`);
}

/**
 * @param {() => string[] | Promise<string[]>} find
 * @returns {Promise<{ paths: string[], reason: string }>} a place that fails has no candidates, but a reason
 */
async function candidates(find) {
  try {
    return { paths: await find(), reason: 'none' };
  } catch (error) {
    return { paths: [], reason: String(error).split('\n')[0] ?? 'failed' };
  }
}
