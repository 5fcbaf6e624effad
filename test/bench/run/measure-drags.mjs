import { basename } from 'node:path';

import { writeEvents } from '../data/write-events.mjs';
import { openBrowserPage } from './browser-page.mjs';

const ASIDE_MS = 120_000;
/** The step after which all years have become a decade: there is something on either side to drag in. */
const DECADE_STEP = 14;
const MOVES = 40;
const MOVE_PX = 8;

/**
 * What each movement of a mouse that drags the drawing takes to the painted frame, in milliseconds, by number of events. A
 * text says why it could not be done.
 * @typedef {ReadonlyMap<number, readonly number[] | string>} Drags
 *
 * Drags ours by hand at all sizes: 40 movements of 8 px within one press. The first is left out: with it the drag begins.
 * @param {readonly number[]} sizes
 * @param {{ browserPath: string, origin: string, say: (line: string) => void }} context
 * @returns {Promise<Drags>}
 */
export async function measureDrags(sizes, { browserPath, origin, say }) {
  const results = new Map();
  for (const size of sizes) {
    const page = await openBrowserPage(browserPath, `${origin}/?adapter=ours`);
    try {
      await openDecade(page, `/data/${basename(await writeEvents(size))}`);
      results.set(size, (await drag(page)).slice(1));
    } catch (error) {
      results.set(size, error.message.split('\n')[0]);
    } finally {
      await page.end();
    }
    say(`drags: ${size}`);
  }
  return results;
}

async function openDecade(page, dataPath) {
  await page.ask((given) => bench.load(...given), ['/build/ours.js', dataPath], ASIDE_MS);
  await page.ask(() => bench.parse(), undefined, ASIDE_MS);
  await page.ask(() => bench.mount(), undefined, ASIDE_MS);
  await page.ask((step) => bench.step(step), DECADE_STEP, ASIDE_MS);
}

async function drag({ ask, mouse }) {
  const [x, y] = await ask(() => bench.startMoves(), undefined, ASIDE_MS);
  await mouse.move(x, y);
  await mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    await mouse.move(x - move * MOVE_PX, y);
    await ask(() => bench.moveSettled(), undefined, ASIDE_MS);
  }
  const times = await ask(() => bench.endMoves(), undefined, ASIDE_MS);
  await mouse.up();
  return times.slice(-MOVES);
}
