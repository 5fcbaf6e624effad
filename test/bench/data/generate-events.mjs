import { seededRandom, gaussian, weightedIndex } from './random.mjs';
import { drawTitle, drawTopic, drawActors } from './event-words.mjs';

/**
 * `date` and `end` are a year, a month or a day; `end` is included and only there on intervals.
 * @typedef {{ id: string, title: string, date: string, end?: string, topic: string, actors: string[] }} GeneratedEvent
 * @typedef {'year' | 'month' | 'day'} Precision
 * @typedef {() => number} Random
 */

const DAY_MS = 86_400_000;
const YEAR_MS = 365.25 * DAY_MS;
const FIRST_MS = Date.UTC(1949, 0, 1);
const LAST_MS = Date.UTC(2026, 11, 31);
const DATE_LENGTH = { year: 4, month: 7, day: 10 };
/** Shortest interval, in days, that still ends in another period. */
const NEXT_PERIOD_DAYS = { year: 366, month: 31, day: 2 };

/**
 * Events from 1949 to 2026, oldest first, made up from a seed: thicker towards today, with bursts, a fifth of them known
 * by month or year only, a seventh of them intervals from two days to four years. The bursts are the same for every
 * count. O(n log n).
 * @param {number} count
 * @param {number} seed
 * @returns {Generator<GeneratedEvent, void, undefined>}
 */
export function* generateEvents(count, seed) {
  const bursts = drawBursts(seededRandom(seed));
  const random = seededRandom(seed ^ count);
  const starts = Float64Array.from({ length: count }, () => drawStart(random, bursts)).sort();
  for (const [index, startMs] of starts.entries()) {
    const precision = drawPrecision(random);
    const date = formatDate(startMs, precision);
    const end = drawEnd(random, startMs, precision);
    yield {
      id: `e${String(index).padStart(7, '0')}`,
      title: drawTitle(random),
      date,
      ...(end !== undefined && end > date && { end }),
      topic: drawTopic(random),
      actors: drawActors(random),
    };
  }
}

/** @param {Random} random */
function drawBursts(random) {
  const bursts = Array.from({ length: 60 }, () => ({
    atMs: drawRecent(random, 13),
    weight: (1 - random()) ** -0.7,
    spreadMs: DAY_MS * Math.exp(1 + 3 * random()),
  }));
  return { bursts, weights: bursts.map(({ weight }) => weight) };
}

/**
 * Start of a day within the whole span.
 * @param {Random} random
 * @param {ReturnType<typeof drawBursts>} among
 */
function drawStart(random, { bursts, weights }) {
  for (;;) {
    const atMs = random() < 0.45 ? drawRecent(random, 18) : drawInBurst(random, bursts[weightedIndex(random, weights)]);
    if (atMs >= FIRST_MS && atMs <= LAST_MS) return Math.floor(atMs / DAY_MS) * DAY_MS;
  }
}

/**
 * @param {Random} random
 * @param {{ atMs: number, spreadMs: number } | undefined} burst
 */
const drawInBurst = (random, burst) => (burst?.atMs ?? LAST_MS) + gaussian(random) * (burst?.spreadMs ?? 0);

/**
 * An instant that is e times rarer for every `scaleYears` it lies back.
 * @param {Random} random
 * @param {number} scaleYears
 */
function drawRecent(random, scaleYears) {
  const spanYears = (LAST_MS - FIRST_MS) / YEAR_MS;
  const backYears = -Math.log(1 - random() * (1 - Math.exp(-spanYears / scaleYears))) * scaleYears;
  return LAST_MS - backYears * YEAR_MS;
}

/**
 * @param {Random} random
 * @returns {Precision}
 */
function drawPrecision(random) {
  const draw = random();
  return draw < 0.8 ? 'day' : draw < 0.92 ? 'month' : 'year';
}

/**
 * @param {Random} random
 * @param {number} startMs
 * @param {Precision} precision
 */
function drawEnd(random, startMs, precision) {
  if (random() >= 0.15) return undefined;
  const days = Math.min(1500, Math.max(2, Math.exp(3.4 + 1.4 * gaussian(random))));
  const end = formatDate(startMs + DAY_MS * days, precision);
  if (end !== formatDate(startMs, precision)) return end;
  return formatDate(startMs + DAY_MS * NEXT_PERIOD_DAYS[precision], precision);
}

/**
 * @param {number} ms
 * @param {Precision} precision
 */
const formatDate = (ms, precision) => new Date(Math.min(ms, LAST_MS)).toISOString().slice(0, DATE_LENGTH[precision]);
