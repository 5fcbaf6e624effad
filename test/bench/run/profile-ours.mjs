import { basename } from 'node:path';

import { writeEvents } from '../data/write-events.mjs';
import { openBrowserPage } from './browser-page.mjs';
import { originalFiles } from './original-files.mjs';

/** What a profile has sampled, in milliseconds of each file’s own time. */
/** @typedef {{ size: number, open: ReadonlyMap<string, number>, steps: ReadonlyMap<string, number>, failure?: string }} Profile */

const ASIDE_MS = 600_000;
const SAMPLE_US = 500;
/** Enough to see a shape, however slow a step is. */
const STEPS_MS = 20_000;

/**
 * Where the time goes in ours: opening, and the steps together.
 * @param {{ browserPath: string, origin: string, say: (line: string) => void }} context
 * @param {number} size
 * @returns {Promise<Profile>}
 */
export async function profileOurs({ browserPath, origin, say }, size) {
  const dataPath = `/data/${basename(await writeEvents(size))}`;
  const page = await openBrowserPage(browserPath, `${origin}/?adapter=ours`);
  const profile = { size, open: new Map(), steps: new Map() };
  try {
    await page.ask((given) => bench.load(...given), ['/build/ours.js', dataPath], ASIDE_MS);
    await page.ask(() => bench.parse(), undefined, ASIDE_MS);
    await page.tools.send('Profiler.enable');
    await page.tools.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
    profile.open = await sample(page, () => page.ask(() => bench.mount(), undefined, ASIDE_MS));
    profile.steps = await sample(page, () => page.ask(stepsFor, STEPS_MS, ASIDE_MS));
  } catch (error) {
    profile.failure = error.message.split('\n')[0];
  } finally {
    await page.end();
  }
  say(`profile of ours, ${size.toLocaleString('en')}: ${profile.failure ?? 'done'}`);
  return profile;
}

/** Runs in the page: the steps, as many as fit. */
async function stepsFor(budgetMs) {
  const endMs = performance.now() + budgetMs;
  for (let index = 0; index < bench.stepCount && performance.now() < endMs; index++) await bench.step(index);
}

/** Own time of each file while something is done, longest first; waiting does not count. */
async function sample({ tools }, act) {
  await tools.send('Profiler.start');
  await act();
  const { nodes, samples, timeDeltas } = (await tools.send('Profiler.stop')).profile;
  const fileOf = originalFiles();
  const files = new Map(nodes.map(({ id, callFrame }) => [id, fileOf(callFrame)]));
  const times = new Map();
  for (const [index, id] of samples.entries())
    times.set(files.get(id), (times.get(files.get(id)) ?? 0) + timeDeltas[index] / 1000);
  times.delete('(idle)');
  return new Map([...times].sort(([, a], [, b]) => b - a));
}
