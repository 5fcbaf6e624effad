import { basename } from 'node:path';

import { writeEvents } from '../data/write-events.mjs';
import { openBrowserPage } from './browser-page.mjs';

/** Events in the timeline the reader acts on. */
export const INTERACTION_SIZE = 10_000;
const ASIDE_MS = 120_000;
const TIMES = 5;

/**
 * What each interaction of page/interactions.js takes, in milliseconds, the first time in a page and then again: what is
 * remembered helps only then. A text says why it could not be done.
 * @typedef {ReadonlyMap<string, { first: readonly number[], again: readonly number[] } | string>} Interactions
 *
 * Measures them all with 10,000 events.
 * @param {{ browserPath: string, origin: string, repeats: number, say: (line: string) => void }} context
 * @returns {Promise<Interactions>}
 */
export async function measureInteractions({ browserPath, origin, repeats, say }) {
  const dataPath = `/data/${basename(await writeEvents(INTERACTION_SIZE))}`;
  const results = new Map();
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const name of await namesOf({ browserPath, origin }))
      results.set(
        name,
        await addTimes(results.get(name) ?? { first: [], again: [] }, () =>
          actOn({ browserPath, origin, dataPath }, name),
        ),
      );
  say(`interactions: ${results.size}`);
  return results;
}

async function addTimes(before, measure) {
  if (typeof before === 'string') return before;
  try {
    const [first, ...again] = await measure();
    return { first: [...before.first, first], again: [...before.again, ...again] };
  } catch (error) {
    return error.message.split('\n')[0];
  }
}

async function namesOf({ browserPath, origin }) {
  const page = await openBrowserPage(browserPath, `${origin}/?adapter=ours`);
  const names = await page.ask(() => bench.interactionNames, undefined, ASIDE_MS);
  await page.end();
  return names;
}

/** Each interaction has a page of its own: what one leaves behind is not another’s work. */
async function actOn({ browserPath, origin, dataPath }, name) {
  const page = await openBrowserPage(browserPath, `${origin}/?adapter=ours`);
  try {
    await page.ask((given) => bench.load(...given), ['/build/ours.js', dataPath], ASIDE_MS);
    await page.ask(() => bench.parse(), undefined, ASIDE_MS);
    await page.ask(() => bench.mountDocuments(), undefined, ASIDE_MS);
    const times = [];
    while (times.length < TIMES) times.push(await page.ask((given) => bench.interact(given), name, ASIDE_MS));
    return times;
  } finally {
    await page.end();
  }
}
