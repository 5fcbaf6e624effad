import { slopePerMinute } from './trend.mjs';

/** Share of the run in which caches fill; what they hold then counts as the start. */
const WARM_UP = 0.2;
/** Growth from then to the end that still counts as flat, as a share of what there was. */
const FLAT = 0.05;
/** Counts of which the least stands for all: a collection may free too little, never too much. */
const GROUP = 4;

/**
 * What is counted, and how it is written. Templates come with each part of the page that is seen for the first time, code is
 * made of functions that are run often, and the browser fills lists of its own up to their bounds: shown, not judged.
 * @type {readonly { name: string, unit: string, scale: number, isJudged: boolean, of: (rest: import('./measure-rest.mjs').Rest) => number }[]}
 */
const MEASURES = [
  { name: 'data', unit: 'kB', scale: 1024, isJudged: true, of: ({ heap }) => heap.data },
  { name: 'nodes', unit: '', scale: 1, isJudged: true, of: ({ nodes }) => nodes },
  { name: 'listeners', unit: '', scale: 1, isJudged: true, of: ({ listeners }) => listeners },
  { name: 'nodes of templates', unit: '', scale: 1, isJudged: false, of: ({ templateNodes }) => templateNodes },
  { name: 'compiled code', unit: 'kB', scale: 1024, isJudged: false, of: ({ heap }) => heap.code },
  { name: 'the browser’s own', unit: 'kB', scale: 1024, isJudged: false, of: ({ heap }) => heap.browser },
];

/**
 * @typedef {{ name: string, unit: string, first: number, last: number, slope: number, isJudged: boolean, isFlat: boolean }} Trend
 * @typedef {{ trends: Trend[], otherPictures: number, isFlat: boolean }} Verdict
 */

/**
 * Judges the counts taken at rest.
 * @param {readonly import('./measure-rest.mjs').Rest[]} rests oldest first, at least four
 * @returns {Verdict}
 */
export function judge(rests) {
  const warm = rests.slice(Math.floor(rests.length * WARM_UP));
  const trends = MEASURES.map((measure) => trendOf(measure, warm));
  const otherPictures = rests.filter(({ picture }) => picture !== rests[0]?.picture).length;
  return { trends, otherPictures, isFlat: trends.every(({ isFlat, isJudged }) => isFlat || !isJudged) };
}

/**
 * @param {(typeof MEASURES)[number]} measure
 * @param {readonly import('./measure-rest.mjs').Rest[]} warm
 * @returns {Trend}
 */
function trendOf({ name, unit, scale, isJudged, of }, warm) {
  const points = leastOfGroups(warm.map((rest) => ({ minute: rest.minute, value: of(rest) / scale })));
  const slope = slopePerMinute(points, ({ value }) => value);
  const first = points[0].value;
  const spanMin = points.at(-1).minute - points[0].minute;
  return {
    ...{ name, unit, first, slope, isJudged },
    last: points.at(-1).value,
    isFlat: slope * spanMin <= FLAT * first,
  };
}

/**
 * @param {readonly { minute: number, value: number }[]} counts
 * @returns {{ minute: number, value: number }[]} the least of each group, two of them at least
 */
function leastOfGroups(counts) {
  const size = Math.min(GROUP, Math.floor(counts.length / 2));
  const groups = Array.from({ length: Math.floor(counts.length / size) }, (_, at) =>
    counts.slice(at * size, (at + 1) * size),
  );
  return groups.map((group) => group.reduce((least, one) => (one.value < least.value ? one : least)));
}
