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

Counted at rest after a collection, by a snapshot of the heap; of every four counts the least stands for all, since a collection
may free too little but never too much. Growth a minute is the median of the slopes of all pairs (Theil–Sen) after the first fifth
of the run, in which caches fill; flat is at most 5 % over all of that time. Data are all that scripts made. Three things are shown,
not judged: the templates, of which Lit keeps one for each part of the page that has been seen; the code, which the engine compiles
anew, and better, of functions that are run often; and lists of the browser’s own that fill up to a bound – requests made, long
tasks, words shaped.

${markdownTable(['', 'after the first fifth', 'at the end', 'growth a minute', ''], verdict.trends.map(trendRow))}

${markdownTable(['minute', 'steps', 'data, kB', 'nodes', 'listeners', 'nodes of templates', 'compiled code, kB', 'the browser’s own, kB'], thinned(rests).map(restRow))}

## What was done

${markdownTable(
  ['step', 'times'],
  [...run.steps].map(([name, count]) => [name, figure(count)]),
)}
${run.complaints.length > 0 ? `\n## What went wrong\n\n${run.complaints.map((one) => `- ${one}`).join('\n')}\n` : ''}`;
}

/** @param {import('./verdict.mjs').Trend} trend */
const trendRow = ({ name, unit, first, last, slope, isJudged, isFlat }) => [
  unit ? `${name}, ${unit}` : name,
  ...[first, last, slope].map(figure),
  isFlat ? 'flat' : isJudged ? 'grows' : 'not judged',
];

/** @param {import('./measure-rest.mjs').Rest} rest */
const restRow = ({ minute, steps, heap, nodes, templateNodes, listeners }) => [
  minute.toFixed(1),
  ...[steps, heap.data / 1024, nodes, listeners, templateNodes, heap.code / 1024, heap.browser / 1024].map((value) =>
    figure(Math.round(value)),
  ),
];

/** @param {readonly import('./measure-rest.mjs').Rest[]} rests */
function thinned(rests) {
  const every = Math.ceil(rests.length / ROWS);
  return rests.filter((_, at) => at % every === 0 || at === rests.length - 1);
}
