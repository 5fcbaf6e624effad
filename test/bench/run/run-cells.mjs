import { basename } from 'node:path';

import { writeEvents } from '../data/write-events.mjs';
import { measureCell } from './measure-cell.mjs';

/** At most this many events where the page is watched at rest: one size is enough, and it has to open everywhere. */
const REST_SIZE = 10_000;

/**
 * All adapters at all sizes, turn and turn about, so that a slow minute of the machine meets everybody. A cell that failed
 * is not repeated.
 * @param {import('../options.mjs').Options} options
 * @param {{ browserPath: string, origin: string, say: (line: string) => void }} context
 * @returns {Promise<import('./measure-cell.mjs').Cell[]>}
 */
export async function runCells({ adapters, sizes, repeats, capMs }, { say, ...context }) {
  const cells = [];
  const restSize = Math.max(...sizes.filter((size) => size <= REST_SIZE));
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const size of sizes) {
      const dataPath = `/data/${basename(await writeEvents(size))}`;
      for (const { name } of adapters) {
        if (cells.some((cell) => cell.adapter === name && cell.size === size && cell.failure !== undefined)) continue;
        const atRest = size === restSize && repeat === 0;
        const cell = await measureCell({ ...context, capMs, dataPath }, name, size, { atRest });
        cells.push(cell);
        say(describe(cell, repeat));
      }
    }
  return cells;
}

function describe({ adapter, size, openMs, stepsMs, failure }, repeat) {
  const opened = openMs === undefined ? '' : `opened in ${Math.round(openMs)} ms, ${stepsMs.length} steps`;
  return `${repeat + 1}. ${adapter}, ${size.toLocaleString('en')}: ${[opened, failure].filter(Boolean).join('; ')}`;
}
