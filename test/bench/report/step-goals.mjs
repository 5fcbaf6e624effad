import { formatSize } from './format-figure.mjs';
import { quantile } from './quantile.mjs';

const [FLOOR_FACTOR, FRAME_MS] = [2, 16];
const LIMIT = `p95 ms: at most ${FLOOR_FACTOR} × the floor and ${FRAME_MS}`;

/**
 * What a zoom or pan may take, by script and by hand, beside the floor of the same run.
 * @param {import('./goals.mjs').Findings} findings
 * @returns {import('./goals.mjs').Goal[]}
 */
export function stepGoals({ summaries, sizes, drags }) {
  const find = (adapter, size) => summaries.find((one) => one.adapter === adapter && one.size === size);
  const limitAt = (size) => Math.min(FRAME_MS, FLOOR_FACTOR * (find('floor', size)?.stepMs ?? Infinity));
  const steps = sizes.map((size) => {
    const { stepMs, failure } = find('ours', size) ?? {};
    return {
      goal: `zoom or pan step, ${LIMIT}`,
      at: formatSize(size),
      value: stepMs,
      limit: limitAt(size),
      note: failure,
    };
  });
  const moves = [...drags].map(([size, found]) => ({
    goal: `movement of a drag by hand, ${LIMIT}`,
    at: formatSize(size),
    ...(typeof found === 'string' ? { note: found } : { value: quantile(found, 0.95) }),
    limit: limitAt(size),
  }));
  return [...steps, ...moves];
}
