import { markdownTable } from '../bench/report/table.mjs';

/** Rows of the table of counts. */
const ROWS = 12;

/**
 * @typedef {{ command: string, date: string, machine: string, browser: string, seed: number, minutes: number, steps: ReadonlyMap<string, number>, refused: number, complaints: readonly string[] }} SoakRun
 */

/** @param {number} value */
const figure = (value) => value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 });

/**
 * The page of results, Markdown.
 * @param {SoakRun} run
 * @param {readonly import('./measure-rest.mjs').Rest[]} rests
 * @param {import('./verdict.mjs').Verdict} verdict
 */
export function soakPage(run, rests, verdict) {
  const total = [...run.steps.values()].reduce((sum, count) => sum + count, 0);
  return `# Soak: ${figure(run.minutes)} minutes of random use

${run.date}. \`${run.command}\`, seed ${run.seed}. ${run.machine}. ${run.browser}.

${figure(total)} steps on one element that stays and one that comes and goes, on a page with a strict policy and trusted types.
Errors, console warnings and policy violations: **${run.complaints.length}**. Steps the browser itself refused: ${run.refused}.
Pictures of the same document at rest that differ from the first: **${verdict.otherPictures}** of ${rests.length}.

## What grows

Counted at rest after a collection; of every four counts the least stands for all, since a collection may free too little but
never too much. Growth a minute is the median of the slopes of all pairs (Theil–Sen) after the first fifth of the run, in which
caches fill and code is compiled; flat is at most 5 % over all of that time.

${markdownTable(['', 'after the first fifth', 'at the end', 'growth a minute', ''], verdict.trends.map(trendRow))}

${markdownTable(['minute', 'steps', 'heap, kB', 'nodes', 'listeners'], thinned(rests).map(restRow))}

## What was done

${markdownTable(
  ['step', 'times'],
  [...run.steps].map(([name, count]) => [name, figure(count)]),
)}
${run.complaints.length > 0 ? `\n## What went wrong\n\n${run.complaints.map((one) => `- ${one}`).join('\n')}\n` : ''}`;
}

/** @param {import('./verdict.mjs').Trend} trend */
const trendRow = ({ name, unit, first, last, slope, isFlat }) => [
  unit ? `${name}, ${unit}` : name,
  ...[first, last, slope].map(figure),
  isFlat ? 'flat' : 'grows',
];

/** @param {import('./measure-rest.mjs').Rest} rest */
const restRow = ({ minute, steps, heapBytes, nodes, listeners }) => [
  minute.toFixed(1),
  ...[steps, heapBytes / 1024, nodes, listeners].map((value) => figure(Math.round(value))),
];

/** @param {readonly import('./measure-rest.mjs').Rest[]} rests */
function thinned(rests) {
  const every = Math.ceil(rests.length / ROWS);
  return rests.filter((_, at) => at % every === 0 || at === rests.length - 1);
}
