import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { preview } from 'vite';

import { findBrowser, launchArgs } from '../../../src/tools/find-browser.mjs';
import { projectRoot } from '../../../src/tools/project-root.mjs';

/** Pages of the built site, by what they show. */
const PAGES = { 'index page': '', 'index page in 简体中文': '?lang=zh-Hans', 'chart alone, for an iframe': '?embed' };
/** Lighthouse’s own: a phone in its mid-range on slow 4G, and a desktop. */
const DEVICES = { phone: undefined, desktop: desktopConfig };

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Vite’s preview compresses nothing; hosts do. @type {import('vite').Plugin} */
const compressed = {
  name: 'compressed',
  configurePreviewServer({ middlewares, config }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = join(config.root, config.build.outDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))];
      if (type === undefined || !existsSync(file)) return next();
      response.writeHead(200, { 'content-type': `${type};charset=utf-8`, 'content-encoding': 'gzip' });
      response.end(gzipSync(readFileSync(file)));
    });
  },
};

/** Runs of each page; the one in the middle counts, for machines have other things to do. */
const RUNS = 3;

/**
 * @typedef {{ page: string, device: string, result: import('lighthouse').Result }} Audit
 * @typedef {{ audits: readonly Audit[], browser: string }} Audits
 */

/**
 * Audits every page on every device.
 * @param {(line: string) => void} tell what is being done
 * @returns {Promise<Audits>}
 */
export async function auditPages(tell) {
  const { path, version } = await findBrowser();
  const server = await preview({
    root: projectRoot,
    build: { outDir: 'dist/site' },
    preview: { port: 0 },
    plugins: [compressed],
  });
  const chrome = await launch({ chromePath: path, chromeFlags: ['--headless=new', ...launchArgs] });
  try {
    const base = server.resolvedUrls?.local[0] ?? '';
    const audits = [];
    for (const [device, config] of Object.entries(DEVICES))
      for (const [page, query] of Object.entries(PAGES)) {
        tell(`${page}, ${device}`);
        audits.push({ page, device, result: await middleRun(base + query, chrome.port, config) });
      }
    return { audits, browser: version };
  } finally {
    await chrome.kill();
    await server.close();
  }
}

const scoreOf = (/** @type {import('lighthouse').Result} */ { categories }) => categories.performance?.score ?? 0;

/**
 * @param {string} url
 * @param {number} port
 * @param {import('lighthouse').Config | undefined} config
 */
async function middleRun(url, port, config) {
  const results = [];
  for (let run = 0; run < RUNS; run += 1) {
    const done = await lighthouse(url, { port, logLevel: 'error' }, config);
    if (done === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
    results.push(done.lhr);
  }
  results.sort((a, b) => scoreOf(a) - scoreOf(b));
  return results[Math.floor(RUNS / 2)];
}
