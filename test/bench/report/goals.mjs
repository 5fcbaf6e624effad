import { formatFigure, formatSize } from './format-figure.mjs';
import { median } from './quantile.mjs';
import { stepGoals } from './step-goals.mjs';

/**
 * One goal with what was measured. `limit` is the most it may be; both have the unit of `goal`.
 * @typedef {{ goal: string, at: string, value: number | undefined, limit: number | undefined, note?: string }} Goal
 *
 * What a run has found.
 * @typedef {{ summaries: readonly import('./summarize.mjs').Summary[],
 *   adapters: readonly import('../adapters.mjs').Adapter[], sizes: readonly number[],
 *   parsing: readonly import('../run/measure-parsing.mjs').Parsing[],
 *   interactions: import('../run/measure-interactions.mjs').Interactions,
 *   drags: import('../run/measure-drags.mjs').Drags, gzipKb: ReadonlyMap<string, number>,
 *   profile?: import('../run/profile-ours.mjs').Profile | undefined }} Findings
 */

const FLOOR_SIZES = [10_000, 100_000, 1_000_000];
const [FLOOR_FACTOR, PARSE_FACTOR, FLAT_FACTOR] = [2, 2.5, 1.25];
const [HEAP_BYTES, ELEMENTS, GZIP_KB] = [120, 1500, 60];
const [FEW, MANY] = [10_000, 1_000_000];

/**
 * Every goal, in the order of the report.
 * @param {Findings} findings
 * @returns {Goal[]}
 */
export function goalsOf(findings) {
  return [
    ...openGoals(findings),
    ...aheadGoals(findings),
    ...parseGoals(findings),
    ...stepGoals(findings),
    flatGoal(findings),
    heapGoal(findings),
    elementsGoal(findings),
    restGoal(findings),
    { goal: 'single file, kB gzip', at: '', value: findings.gzipKb.get('ours'), limit: GZIP_KB },
  ];
}

/**
 * Whether a goal is reached, or by how much it is missed.
 * @param {Goal} goal
 */
export function verdictOf({ value, limit, note }) {
  if (value === undefined || limit === undefined) return note ?? 'not measured';
  if (value <= limit) return 'reached';
  return limit === 0 ? 'missed' : `missed: ${(value / limit).toFixed(value / limit < 10 ? 2 : 0)} × the goal`;
}

/** @param {Findings} findings */
function openGoals(findings) {
  const { floor, ours } = by(findings);
  return FLOOR_SIZES.map((size) => ({
    goal: `open, ms: at most ${FLOOR_FACTOR} × the floor`,
    at: formatSize(size),
    value: ours(size)?.openMs,
    limit: times(FLOOR_FACTOR, floor(size)?.openMs),
    note: ours(size)?.failure,
  }));
}

/** @param {Findings} findings */
function aheadGoals(findings) {
  const { ours } = by(findings);
  return findings.sizes.map((size) => {
    const best = fastestPeer(findings, size);
    const goal = `open, ms: ahead of every peer${best ? `; best: ${best.title}` : ''}`;
    return { goal, at: formatSize(size), value: ours(size)?.openMs, limit: best?.openMs, note: ours(size)?.failure };
  });
}

/** @param {Findings} findings */
function parseGoals({ parsing }) {
  return [100_000, 1_000_000].map((size) => {
    const found = parsing.find((one) => one.size === size);
    const value = ratio(median(found?.timelineMs ?? []), median(found?.jsonMs ?? []));
    const goal = 'parseTimeline on a text, × JSON.parse';
    return { goal, at: formatSize(size), value, limit: PARSE_FACTOR, note: found?.failure };
  });
}

/** @param {Findings} findings */
function flatGoal(findings) {
  const { ours } = by(findings);
  return {
    goal: `work a step: ${formatSize(MANY)} ÷ ${formatSize(FEW)}`,
    at: formatSize(MANY),
    value: ratio(ours(MANY)?.workMs, ours(FEW)?.workMs),
    limit: FLAT_FACTOR,
    note: ours(MANY)?.failure,
  };
}

/** @param {Findings} findings */
function heapGoal(findings) {
  const found = by(findings).ours(MANY);
  const goal = 'heap beyond the parsed JSON, bytes an event';
  return { goal, at: formatSize(MANY), value: found?.beyondDataBytes, limit: HEAP_BYTES, note: found?.failure };
}

/** @param {Findings} findings */
function elementsGoal({ summaries }) {
  const counts = summaries.flatMap(({ adapter, elements }) => (adapter === 'ours' ? (elements ?? []) : []));
  const value = counts.length > 0 ? Math.max(...counts) : undefined;
  return { goal: 'DOM elements, the most at any size', at: '', value, limit: ELEMENTS };
}

/** @param {Findings} findings */
function restGoal({ summaries }) {
  const value = summaries.find((one) => one.adapter === 'ours' && one.restCallbacks !== undefined)?.restCallbacks;
  return { goal: 'timers and frames in 3 s at rest', at: '', value, limit: 0 };
}

/** @param {Findings} findings */
function by({ summaries }) {
  const find = (adapter) => (size) => summaries.find((one) => one.adapter === adapter && one.size === size);
  return { floor: find('floor'), ours: find('ours') };
}

function fastestPeer({ summaries, adapters }, size) {
  const opened = adapters
    .filter(({ kind }) => kind === 'peer')
    .map(({ name, title }) => ({
      title,
      openMs: summaries.find((one) => one.adapter === name && one.size === size)?.openMs ?? Infinity,
    }));
  const [best] = opened.sort((a, b) => a.openMs - b.openMs);
  return best && best.openMs < Infinity ? best : undefined;
}

const times = (factor, value) => (value === undefined ? undefined : factor * value);
const ratio = (value, base) => (value === undefined || base === undefined ? undefined : value / base);

/** @param {Goal} goal @returns {string[]} the cells of its row */
export const goalRow = (goal) => [
  goal.goal,
  goal.at,
  formatFigure(goal.limit),
  formatFigure(goal.value),
  verdictOf(goal),
];
