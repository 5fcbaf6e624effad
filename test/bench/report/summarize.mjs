import { median, quantile } from './quantile.mjs';

/**
 * Medians of an adapter at a size. A figure is absent when it was not reached; `failure` says why.
 * @typedef {{ adapter: string, size: number, failure?: string, openMs?: number, stepMs?: number, workMs?: number,
 *   elements?: number, heapBytes?: number, beyondDataBytes?: number, restCallbacks?: number, restTaskMs?: number,
 *   strayed?: number, error?: string }} Summary
 */

/**
 * One summary for every adapter and size. `stepMs` is the 95th percentile of the steps, and absent when not all were
 * done: the ones that are missing are the slow ones.
 * @param {readonly import('../run/measure-cell.mjs').Cell[]} cells
 * @returns {Summary[]}
 */
export function summarize(cells) {
  const groups = new Map();
  for (const cell of cells) {
    const key = `${cell.adapter} ${cell.size}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].map(summarizeGroup);
}

function summarizeGroup(cells) {
  const [{ adapter, size }] = cells;
  const whole = cells.filter(({ failure }) => failure === undefined);
  const middle = (pick, from = whole) => median(from.map(pick));
  return {
    adapter,
    size,
    failure: cells.find(({ failure }) => failure !== undefined)?.failure,
    openMs: middle(({ openMs }) => openMs, cells),
    stepMs: middle(({ stepsMs }) => quantile(stepsMs, 0.95)),
    workMs: middle(({ workMs }) => workMs),
    elements: middle(({ elements }) => elements, cells),
    heapBytes: middle(({ heapBytes }) => heapBytes, cells),
    beyondDataBytes: middle(({ heapBytes, dataBytes }) => heapBytes && (heapBytes - dataBytes) / size, cells),
    restCallbacks: middle(({ restCallbacks }) => restCallbacks),
    restTaskMs: middle(({ restTaskMs }) => restTaskMs),
    strayed: middle(({ strayed }) => strayed),
    error: cells.flatMap(({ errors }) => errors ?? [])[0],
  };
}
