import { formatFigure, formatSize } from './format-figure.mjs';
import { markdownTable } from './table.mjs';

const LINES = 10;

/**
 * Where our time goes, the longest first, opening and stepping side by side.
 * @param {import('../run/profile-ours.mjs').Profile | undefined} profile
 * @returns {string} empty without a profile
 */
export function profileTable(profile) {
  if (profile === undefined) return '';
  const { size, open, steps, failure } = profile;
  const [opening, stepping] = [longest(open), longest(steps)];
  const rows = Array.from({ length: Math.max(opening.length, stepping.length) }, (_, index) => [
    ...(opening[index] ?? ['', '']),
    ...(stepping[index] ?? ['', '']),
  ]);
  return [
    `## Where our time goes, ${formatSize(size)} events`,
    `Own time by file, sampled; \`(program)\` is the browser’s style, layout and paint.${failure ? ` Not finished: ${failure}.` : ''}`,
    markdownTable(['opening', 'ms', 'steps', 'ms'], rows, ['left', 'right', 'left', 'right']),
  ].join('\n\n');
}

/** @param {ReadonlyMap<string, number>} times */
const longest = (times) => [...times].slice(0, LINES).map(([file, ms]) => [file, formatFigure(ms)]);
