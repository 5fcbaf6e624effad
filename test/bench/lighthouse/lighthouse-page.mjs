import { describeMachine } from '../run/describe-machine.mjs';
import { markdownTable } from '../report/table.mjs';

const CATEGORIES = { performance: 'Performance', accessibility: 'Accessibility', 'best-practices': 'Best practices' };
/** Goals out of 100. */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100 };
const MEASURES = {
  'first-contentful-paint': 'First paint',
  'largest-contentful-paint': 'Largest paint',
  'total-blocking-time': 'Blocked',
  'cumulative-layout-shift': 'Shift',
};

/** @typedef {import('lighthouse').Result} Result */

const percent = (/** @type {number | null | undefined} */ score) => Math.round((score ?? 0) * 100);

/** @param {import('./audit-pages.mjs').Audit} audit */
const row = ({ page, device, result }) => [
  `${page}, ${device}`,
  ...Object.keys(CATEGORIES).map((id) => String(percent(result.categories[id]?.score))),
  ...Object.keys(MEASURES).map((id) => (result.audits[id]?.displayValue ?? '–').replaceAll('\u00a0', ' ')),
];

/** What costs a category points. @param {Result} result @param {string} category */
const losses = (result, category) =>
  (result.categories[category]?.auditRefs ?? [])
    .filter(({ weight, id }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => result.audits[id]?.title ?? id);

/** @param {import('./audit-pages.mjs').Audit} audit */
const missed = ({ page, device, result }) =>
  Object.entries(GOALS)
    .filter(([id, goal]) => percent(result.categories[id]?.score) < goal)
    .map(([id, goal]) => {
      const why = losses(result, id).join('; ');
      return `- ${page}, ${device}: ${CATEGORIES[/** @type {keyof typeof CATEGORIES} */ (id)]} below ${goal}${why && `: ${why}`}.`;
    });

/**
 * The findings as a page of Markdown.
 * @param {import('./audit-pages.mjs').Audits} audits
 */
export function lighthousePage({ audits, browser }) {
  const [first] = audits;
  const day = first?.result.fetchTime.slice(0, 10) ?? '';
  const version = first?.result.lighthouseVersion ?? '';
  const misses = audits.flatMap(missed);
  const lines = [
    '# Lighthouse on the built page',
    '',
    `${day}, Lighthouse ${version}, ${browser}, ${describeMachine()}. Written by \`npm run lighthouse\`.`,
    '',
    'Served by `vite preview` with gzip, as hosts do; the middle of three runs by performance. Phone: Lighthouse’s simulated slow 4G and a processor slowed four times.',
    '',
    markdownTable(['Page', ...Object.values(CATEGORIES), ...Object.values(MEASURES)], audits.map(row)),
    '',
    '## Goals',
    '',
    '100 for accessibility and best practices, 95 and more for performance.',
    '',
    ...(misses.length > 0 ? misses : ['All reached.']),
    '',
  ];
  return lines.join('\n');
}
