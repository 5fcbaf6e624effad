import type { Findings } from '../../bench/report/goals.mjs';

const floor = { openMs: 40, stepMs: 5, workMs: 4, elements: 1001 };
const ours = { openMs: 60, stepMs: 9, workMs: 6, elements: 1200, beyondDataBytes: 100 };

/** A run in which all goals are reached. */
export const ALL_REACHED: Findings = {
  adapters: [
    { name: 'floor', title: 'Floor', kind: 'floor' },
    { name: 'ours', title: 'Ours', kind: 'ours' },
    { name: 'slow', title: 'Slow', kind: 'peer' },
    { name: 'quick', title: 'Quick', kind: 'peer' },
  ],
  sizes: [10_000, 1_000_000],
  summaries: [10_000, 1_000_000].flatMap((size) => [
    { adapter: 'floor', size, ...floor },
    { adapter: 'ours', size, ...ours, ...(size === 10_000 && { restCallbacks: 0 }) },
    { adapter: 'slow', size, failure: 'opening: the renderer crashed' },
    { adapter: 'quick', size, openMs: 70, stepMs: 12 },
  ]),
  parsing: [{ size: 1_000_000, jsonMs: [100, 300, 200], timelineMs: [400, 400, 400] }],
  interactions: new Map<string, { first: number[]; again: number[] } | string>([
    ['select', { first: [40, 60, 50], again: [20] }],
    ['search', 'no such thing'],
  ]),
  drags: new Map<number, readonly number[] | string>([
    [10_000, [8, 9, 5, 10]],
    [1_000_000, [6, 6, 6, 6]],
  ]),
  gzipKb: new Map([['ours', 59]]),
};

/** The same run with other figures of ours at one size. */
export function withOurs(size: number, figures: object): Findings {
  const summaries = ALL_REACHED.summaries.map((one) =>
    one.adapter === 'ours' && one.size === size ? { ...one, ...figures } : one,
  );
  return { ...ALL_REACHED, summaries };
}
