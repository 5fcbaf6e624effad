import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { preview } from 'vite';
import { launchArgs } from '../../../src/tools/find-browser.mjs';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const compressed = { name: 'compressed', configurePreviewServer({ middlewares, config }) { middlewares.use((q, r, next) => { const { pathname } = new URL(q.url ?? '/', 'http://localhost'); const f = join(config.root, config.build.outDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname); const t = TYPES[extname(f)]; if (!t || !existsSync(f)) return next(); r.writeHead(200, { 'content-type': `${t};charset=utf-8`, 'content-encoding': 'gzip' }); r.end(gzipSync(readFileSync(f))); }); } };
const server = await preview({ root: '/tmp/w/e5', build: { outDir: 'dist/site' }, preview: { port: 0 }, plugins: [compressed] });
const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: ['--headless=new', ...launchArgs] });
for (const q of (process.argv[2] ?? '').split(',')) {
const r = await lighthouse(server.resolvedUrls.local[0] + q, { port: chrome.port, onlyCategories: ['performance'], logLevel: 'error' });
const a = r.lhr.audits;
console.log(JSON.stringify(a['largest-contentful-paint-element']?.details?.items?.[0]?.items?.[0]?.node?.snippet), JSON.stringify(a['largest-contentful-paint-element']?.details?.items?.[1]?.items), JSON.stringify(a['network-requests']?.details?.items?.map((i) => [i.url.split('/').pop(), Math.round(i.networkRequestTime), Math.round(i.networkEndTime), i.transferSize, i.priority])));
console.log(q, 'score', r.lhr.categories.performance.score, ['first-contentful-paint','largest-contentful-paint','total-blocking-time','speed-index','cumulative-layout-shift'].map((k) => k + ' ' + a[k].displayValue + ' ' + a[k].score).join(' | '));
console.log(JSON.stringify(a['long-tasks']?.details?.items?.map((i) => [i.url.split('/').pop(), Math.round(i.startTime), Math.round(i.duration)])));
console.log(JSON.stringify(a['mainthread-work-breakdown']?.details?.items?.map((i) => [i.group, Math.round(i.duration)])));
console.log(JSON.stringify(a['bootup-time']?.details?.items?.map((i) => [i.url.split('/').pop(), Math.round(i.total), Math.round(i.scripting), Math.round(i.scriptParseCompile)])));
}
await chrome.kill(); process.exit(0);
