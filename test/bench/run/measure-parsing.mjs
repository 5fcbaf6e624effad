import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { writeEvents } from '../data/write-events.mjs';

/**
 * Reading one text: with `JSON.parse` alone and with `parseTimeline`, each in a fresh process, in turn. Milliseconds.
 * @typedef {{ size: number, jsonMs: number[], timelineMs: number[], failure?: string }} Parsing
 */

const PARSE_SIZES = [100_000, 1_000_000];
const parseOnce = fileURLToPath(new URL('parse-once.mjs', import.meta.url));
const run = promisify(execFile);

/**
 * @param {import('../options.mjs').Options} options sizes other than 100,000 and a million are left out
 * @param {(line: string) => void} say
 * @returns {Promise<Parsing[]>}
 */
export async function measureParsing({ sizes, repeats, capMs }, say) {
  const results = [];
  for (const size of sizes.filter((one) => PARSE_SIZES.includes(one))) {
    results.push(await measureSize(size, Math.max(3, repeats), capMs));
    say(`parsing, ${size.toLocaleString('en')} events: ${results.at(-1)?.failure ?? 'done'}`);
  }
  return results;
}

/**
 * @param {number} size
 * @param {number} repeats
 * @param {number} capMs
 * @returns {Promise<Parsing>}
 */
async function measureSize(size, repeats, capMs) {
  const file = await writeEvents(size);
  const parsing = { size, jsonMs: [], timelineMs: [] };
  try {
    for (let repeat = 0; repeat < repeats; repeat++) {
      parsing.jsonMs.push(await timeOf(file, 'JSON.parse', capMs));
      parsing.timelineMs.push(await timeOf(file, 'parseTimeline', capMs));
    }
    return parsing;
  } catch (error) {
    return { ...parsing, failure: error.killed ? `over the cap of ${capMs / 1000} s` : error.message.split('\n')[0] };
  }
}

/** Room enough for a million events, read twice. */
async function timeOf(file, reader, capMs) {
  const args = ['--expose-gc', '--max-old-space-size=8192', parseOnce, file, reader];
  const { stdout } = await run(process.execPath, args, { timeout: 2 * capMs });
  return Number(stdout);
}
