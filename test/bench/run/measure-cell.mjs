import { CrashError, openBrowserPage } from './browser-page.mjs';
import { TimeoutError } from './within.mjs';

/**
 * One adapter at one size, once. What was not reached is absent, and `failure` says why.
 * `workMs` is main-thread time a step, that of work left for later included; `restCallbacks` are timers and frames, asked
 * for or fired, in three seconds of nobody doing anything.
 * @typedef {{ adapter: string, size: number, failure?: string, parseMs?: number, openMs?: number, stepsMs: number[],
 *   strayed?: number, workMs?: number, elements?: number, heapBytes?: number, dataBytes?: number,
 *   restCallbacks?: number, restTaskMs?: number, errors?: readonly string[] }} Cell
 */

/** For what lies outside the cap: loading, collecting, counting. */
const ASIDE_MS = 120_000;
const REST_MS = 3000;
const STEP_ROUND = 15;

/**
 * @param {{ browserPath: string, origin: string, capMs: number, dataPath: string }} context
 * @param {string} adapter
 * @param {number} size
 * @param {{ atRest: boolean }} also
 * @returns {Promise<Cell>}
 */
export async function measureCell({ browserPath, origin, capMs, dataPath }, adapter, size, { atRest }) {
  /** @type {Cell} */
  const cell = { adapter, size, stepsMs: [] };
  const page = await openBrowserPage(browserPath, `${origin}/?adapter=${adapter}`);
  cell.errors = page.errors;
  try {
    const left = await open(page, cell, [`/build/${adapter}.js`, dataPath], capMs);
    await step(page, cell, left);
    if (atRest) await watchRest(page, cell);
    cell.heapBytes = await page.heapBytes();
  } catch (error) {
    cell.failure = failureOf(error, cell, capMs);
  } finally {
    await page.end();
  }
  return cell;
}

/** @returns milliseconds of the cap that are left */
async function open(page, cell, addresses, capMs) {
  await page.ask((given) => bench.load(...given), addresses, ASIDE_MS);
  cell.parseMs = await page.ask(() => bench.parse(), undefined, ASIDE_MS);
  cell.dataBytes = await page.heapBytes();
  cell.openMs = await page.ask(() => bench.mount(), undefined, capMs - cell.parseMs);
  cell.elements = await page.ask(() => bench.countElements(), undefined, ASIDE_MS);
  // Counted again after the steps, if it gets that far.
  cell.heapBytes = await page.heapBytes();
  return capMs - cell.parseMs - cell.openMs;
}

async function step(page, cell, capMs) {
  const before = await page.metrics();
  const count = await page.ask(() => bench.stepCount, undefined, ASIDE_MS);
  let leftMs = capMs;
  let strayed = 0;
  for (let index = 0; index < count; index++) {
    const { stepMs, isThere, isDrawn } = await page.ask((given) => bench.step(given), index, leftMs);
    cell.stepsMs.push(stepMs);
    leftMs -= stepMs;
    if (isThere === false || !isDrawn) strayed++;
    if (index % STEP_ROUND === STEP_ROUND - 1) await countElements(page, cell);
  }
  // What a step leaves for later is its work all the same.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const after = await page.metrics();
  const lookedMs = await page.ask(() => bench.lookedMs(), undefined, ASIDE_MS);
  cell.workMs = ((after.TaskDuration - before.TaskDuration) * 1000 - lookedMs) / count;
  cell.strayed = strayed;
}

/** The most there were at any time. */
async function countElements(page, cell) {
  const elements = await page.ask(() => bench.countElements(), undefined, ASIDE_MS);
  cell.elements = Math.max(cell.elements, elements);
}

async function watchRest(page, cell) {
  const before = await page.metrics();
  cell.restCallbacks = await page.ask((ms) => callbacksAtRest(ms), REST_MS, ASIDE_MS);
  const after = await page.metrics();
  cell.restTaskMs = (after.TaskDuration - before.TaskDuration) * 1000;
}

function failureOf(error, { parseMs, openMs, stepsMs }, capMs) {
  const phase = parseMs === undefined ? 'loading' : openMs === undefined ? 'opening' : `step ${stepsMs.length + 1}`;
  if (error instanceof TimeoutError) return `${phase}: over the cap of ${capMs / 1000} s`;
  const isGone = error instanceof CrashError || /crash|closed/i.test(error.message);
  return `${phase}: ${isGone ? 'the renderer crashed' : error.message.split('\n')[0].slice(0, 160)}`;
}
