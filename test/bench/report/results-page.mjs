import { formatFigure, formatSize } from './format-figure.mjs';
import { goalRow, goalsOf, verdictOf } from './goals.mjs';
import { profileTable } from './profile-table.mjs';
import { median, quantile } from './quantile.mjs';
import { markdownTable } from './table.mjs';

/** Above it a reader feels that the page hesitates. */
const INTERACTION_MS = 100;
/** What is said beside the figures by hand, and stays when they are measured anew. */
const BY_HAND = '## What was tried';

/**
 * The page of results.
 * @param {import('./goals.mjs').Findings} findings
 * @param {{ date: string, command: string, machine: string, browser: string, packages: string, rules: string, isTrial: boolean, before: string }} run
 *   `before` is the page as it was: its part written by hand is kept
 * @returns {string} Markdown
 */
export function resultsPage(findings, run) {
  return [
    '# Speed, beside others, in one run',
    `${[run.date, `\`${run.command}\``, run.machine, run.browser, run.packages, run.rules].filter(Boolean).join('. ')}.`,
    run.isTrial
      ? '**A trial**: few peers, one repeat, on a machine that may have done other work too. Only orders of size count.'
      : '',
    '## Goals',
    goalTable(findings),
    '## Open: data in memory to painted frame, ms',
    'Medians; – = not reached. Compare within one run only.',
    figureTable(findings, 'openMs'),
    '## Zoom or pan step to painted frame, p95, ms',
    figureTable(findings, 'stepMs'),
    '## Drag by hand: movement of the mouse to painted frame, ms',
    dragTable(findings),
    '## Work a step: main-thread time, ms',
    figureTable(findings, 'workMs'),
    '## Memory, elements, rest, size',
    sideTable(findings),
    '## Reading a text',
    parseTable(findings),
    '## Interaction to next paint, 10 k events',
    interactionTable(findings),
    '## What was not reached, and why',
    failureList(findings),
    profileTable(findings.profile),
    byHand(run.before),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function goalTable(findings) {
  const head = ['goal', 'at', 'at most', 'measured', ''];
  return markdownTable(head, goalsOf(findings).map(goalRow), ['left', 'right', 'right', 'right', 'left']);
}

/** One figure of everybody, a column for every size. */
function figureTable({ adapters, sizes, summaries }, figure) {
  const rows = adapters.map(({ name, kind, title }) => {
    const at = (size) => summaries.find((one) => one.adapter === name && one.size === size);
    return [strongIf(kind === 'ours', title), ...sizes.map((size) => formatFigure(at(size)?.[figure]))];
  });
  return markdownTable(['events', ...sizes.map(formatSize)], rows);
}

/** What does not fit into a column for every size: taken at the largest size, or where it was watched. */
function sideTable({ adapters, sizes, summaries, gzipKb }) {
  const size = Math.max(...sizes);
  const where = formatSize(size);
  const head = ['', `heap ${where}, MB`, 'beyond the data, B an event', `elements ${where}`, 'at rest', 'gzip, kB'];
  const rows = adapters.map(({ name, kind, title }) => {
    const own = summaries.filter((one) => one.adapter === name);
    const last = own.find((one) => one.size === size);
    const rest = own.find(({ restCallbacks }) => restCallbacks !== undefined)?.restCallbacks;
    const heapMb = last?.heapBytes === undefined ? undefined : last.heapBytes / 1e6;
    const figures = [heapMb, last?.beyondDataBytes, last?.elements, rest, gzipKb.get(name)];
    return [strongIf(kind === 'ours', title), ...figures.map(formatFigure)];
  });
  const note =
    '*heap* = after a collection, the page’s own copy of the events dropped, typed arrays included; *beyond the data* = that less what was there before opening, parsed events and all (negative: the library dropped them); *elements* = the most in the document at any step; *at rest* = timers and frames in 3 s; *gzip* = script and styles with what it needs.';
  return `${markdownTable(head, rows)}\n\n${note}`;
}

function parseTable({ parsing }) {
  if (parsing.length === 0) return 'Not measured in this run: it takes 100 k or 1 M events.';
  const rows = parsing.map(({ size, jsonMs, timelineMs, failure }) => {
    const [json, timeline] = [median(jsonMs), median(timelineMs)];
    const ratio = json === undefined || timeline === undefined ? undefined : timeline / json;
    return [formatSize(size), formatFigure(json), formatFigure(timeline), failure ?? formatFigure(ratio)];
  });
  return markdownTable(['events', 'JSON.parse, ms', 'parseTimeline, ms', 'ratio'], rows);
}

function interactionTable({ interactions }) {
  if (interactions.size === 0) return 'Not measured in this run: it takes `ours`.';
  const rows = [...interactions].map(([name, found]) => {
    const note = typeof found === 'string' ? found : undefined;
    const [first, again] = typeof found === 'string' ? [] : [median(found.first), median(found.again)];
    const value = first === undefined ? undefined : Math.max(first, again ?? 0);
    return [
      name,
      formatFigure(first),
      formatFigure(again),
      verdictOf({ goal: name, at: '', value, limit: INTERACTION_MS, note }),
    ];
  });
  return markdownTable(['', 'first, ms', 'again, ms', `at most ${INTERACTION_MS} ms`], rows, [
    'left',
    'right',
    'right',
    'left',
  ]);
}

function dragTable({ drags }) {
  if (drags.size === 0) return 'Not measured in this run: it takes `ours`.';
  const rows = [...drags].map(([size, found]) => {
    const times = typeof found === 'string' ? [] : found;
    const figures = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 1)].map(formatFigure);
    return [formatSize(size), ...figures, typeof found === 'string' ? found : ''];
  });
  const head = ['events', 'median', 'p95', 'slowest', ''];
  return markdownTable(head, rows, ['right', 'right', 'right', 'right', 'left']);
}

function failureList({ adapters, summaries }) {
  const lines = summaries.flatMap((one) => {
    const title = adapters.find(({ name }) => name === one.adapter)?.title ?? one.adapter;
    const reasons = [
      one.failure,
      one.strayed ? `${one.strayed} steps did not show the window asked for, or left the picture as it was` : undefined,
    ];
    const said = one.error === undefined ? '' : `; it reports: ${one.error}`;
    return reasons.flatMap((reason) =>
      reason === undefined ? [] : `- ${title}, ${formatSize(one.size)}: ${reason}${said}`,
    );
  });
  return lines.join('\n') || 'Everything was reached.';
}

/** @param {string} before */
function byHand(before) {
  const at = before.indexOf(BY_HAND);
  return at === -1 ? '' : before.slice(at).trim();
}

const strongIf = (isStrong, text) => (isStrong ? `**${text}**` : text);
