import { basename } from 'node:path';
import { writeEvents } from '../data/write-events.mjs';
import { openBrowserPage } from './browser-page.mjs';
import { serve } from './serve.mjs';
import { originalFiles } from './original-files.mjs';
import { findBrowser } from '../../../src/tools/find-browser.mjs';
const want = process.argv[2], rounds = Number(process.argv[3] ?? 20);
const server = await serve();
const page = await openBrowserPage((await findBrowser()).path, `${server.origin}/?adapter=ours`);
await page.ask((g) => bench.load(...g), [`/build/ours.js`, `/data/${basename(await writeEvents(10000))}`], 120000);
await page.ask(() => bench.parse(), undefined, 120000);
await page.ask(() => bench.mountDocuments(), undefined, 120000);
if (!want) { const names = await page.ask(() => bench.interactionNames, undefined, 1e4); for (const n of names) { const t = []; for (let i = 0; i < 6; i++) t.push(Math.round(await page.ask((n) => bench.interact(n), n, 1e5))); console.log(n.padEnd(28), t.join(' ')); } process.exit(0); }
await page.tools.send('Profiler.enable');
await page.tools.send('Profiler.setSamplingInterval', { interval: 200 });
await page.tools.send('Profiler.start');
const t = []; for (let i = 0; i < rounds; i++) t.push(Math.round(await page.ask((n) => bench.interact(n), want, 1e5)));
console.log(t.join(' '));
const { profile } = await page.tools.send('Profiler.stop');
const fileOf = originalFiles();
const { nodes, samples, timeDeltas } = profile;
const byId = new Map(nodes.map((n) => [n.id, n])); const parent = new Map(); for (const n of nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const self = new Map(), total = new Map(); const label = (n) => `${fileOf(n.callFrame)} ${n.callFrame.functionName}`;
for (const [i, id] of samples.entries()) { const ms = timeDeltas[i] / 1000 / rounds; const l = label(byId.get(id)); self.set(l, (self.get(l) ?? 0) + ms); const seen = new Set(); for (let k = id; k; k = parent.get(k)) { const x = label(byId.get(k)); if (!seen.has(x)) { seen.add(x); total.set(x, (total.get(x) ?? 0) + ms); } } }
const show = (m, n) => { for (const [k, v] of [...m].sort((a, b) => b[1] - a[1]).slice(0, n)) console.log(v.toFixed(2).padStart(7), k); };
console.log('SELF'); show(self, 25); console.log('TOTAL'); show(total, 60);
process.exit(0);
