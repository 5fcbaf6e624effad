import type { AxisStrings } from '../../locale/strings.ts';
import { civilToMs, dayNumberToCivil, msToDayNumber } from '../../model/edtf/civil-day.ts';
import type { MeasureText } from '../measure-text.ts';
import { DAY_MS, SIZE } from '../metrics.ts';
import type { TimeScale } from './time-scale.ts';

/** A place on the axis where a day, month or year begins. */
export interface TimeTick {
  readonly ms: number;
  readonly x: number;
  readonly label: string;
  /** True where a year begins on an axis of months or days, and for round years: drawn a little stronger. */
  readonly isMajor: boolean;
}

interface TickStep {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly size: number;
}

const DAYS_OF_UNIT = { day: 1, week: 7, month: 30.4, year: 365.2425 } as const;
const FINE_STEPS: readonly TickStep[] = [
  { unit: 'day', size: 1 },
  { unit: 'week', size: 1 },
  { unit: 'month', size: 1 },
  { unit: 'month', size: 3 },
  { unit: 'month', size: 6 },
];
/** A label stands this far right of its tick. */
export const TICK_LABEL_OFFSET_PX = 5;
/** Room between a label and the next tick. */
const LABEL_CLEAR_PX = 10;
const MAX_TICKS = 200;

/** 1, 2, 5, 10 … 10⁹ years. */
const yearSteps: readonly TickStep[] = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((digit): TickStep => ({ unit: 'year', size: digit * 10 ** power })),
).flat();

/** First day of 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_OFFSET_DAYS = 4;

/** The first year from `year` on that is a round number as people count, who have no year 0: 2000 BC, AD 1, 2000. */
function nextRoundYear(year: number, size: number): number {
  if (size === 1) return year;
  const steps = Math.ceil((year - 1) / size);
  return steps <= 0 ? 1 + steps * size : Math.ceil(year / size) * size;
}

function nextStart(ms: number, { unit, size }: TickStep): number {
  const dayNumber = Math.ceil(ms / DAY_MS);
  const { year, month, day } = dayNumberToCivil(dayNumber);
  if (unit === 'day') return dayNumber * DAY_MS;
  if (unit === 'week') return (Math.ceil((dayNumber - MONDAY_OFFSET_DAYS) / 7) * 7 + MONDAY_OFFSET_DAYS) * DAY_MS;
  if (unit === 'year') {
    return civilToMs(nextRoundYear(month === 1 && day === 1 ? year : year + 1, size), 1, 1);
  }
  const index = year * 12 + month - 1 + (day === 1 ? 0 : 1);
  const aligned = Math.ceil(index / size) * size;
  return civilToMs(Math.floor(aligned / 12), (((aligned % 12) + 12) % 12) + 1, 1);
}

function startsOf(scale: TimeScale, step: TickStep): readonly number[] {
  const starts: number[] = [];
  for (let ms = nextStart(scale.startMs, step); ms < scale.endMs && starts.length < MAX_TICKS;) {
    starts.push(ms);
    const next = nextStart(ms + DAY_MS, step);
    if (!(next > ms)) break;
    ms = next;
  }
  return starts;
}

function labelOf(ms: number, isFirst: boolean, { unit }: TickStep, words: AxisStrings): string {
  const { year, month, day } = dayNumberToCivil(msToDayNumber(ms));
  if (unit === 'year') return words.year(year);
  if (unit === 'month') return isFirst || month === 1 ? words.monthOfYear(year, month) : words.month(month);
  const isNewYear = month === 1 && day <= (unit === 'week' ? 7 : 1);
  return isFirst || isNewYear ? words.dayOfYear(year, month, day) : words.day(month, day);
}

function isMajor(ms: number, step: TickStep): boolean {
  const { year, month } = dayNumberToCivil(msToDayNumber(ms));
  return step.unit === 'year' ? year % (step.size * 5) === 0 && step.size >= 10 : month === 1;
}

function ticksAt(scale: TimeScale, step: TickStep, words: AxisStrings): readonly TimeTick[] {
  return startsOf(scale, step).map((ms, at) => ({
    ms,
    x: scale.toPx(ms),
    label: labelOf(ms, at === 0, step, words),
    isMajor: isMajor(ms, step),
  }));
}

function allFit(ticks: readonly TimeTick[], measure: MeasureText): boolean {
  return ticks.every((tick, at) => {
    const next = ticks[at + 1];
    const end = tick.x + TICK_LABEL_OFFSET_PX + measure(tick.label, SIZE.tick, 400) + LABEL_CLEAR_PX;
    return !next || end <= next.x;
  });
}

/**
 * Ticks of the finest step whose labels do not touch, from days to 10⁹ years, in UTC. The year is always named at the first
 * tick and at every new year. A label that would run past the end of the axis is left out (its tick stays); where that leaves none,
 * only the beginning of the window is named.
 */
export function timeTicks(scale: TimeScale, words: AxisStrings, measure: MeasureText): readonly TimeTick[] {
  const spanDays = (scale.endMs - scale.startMs) / DAY_MS;
  const least = (spanDays / (scale.endPx - scale.startPx)) * 30;
  for (const step of [...FINE_STEPS, ...yearSteps]) {
    if (step.size * DAYS_OF_UNIT[step.unit] < least) continue;
    const ticks = ticksAt(scale, step, words);
    if (ticks.length === 0 || !allFit(ticks, measure)) continue;
    const within = ticks.map((tick) => withinAxis(tick, scale, measure));
    if (within.some(({ label }) => label !== '')) return within;
  }
  return [withinAxis(startTick(scale, spanDays, words), scale, measure)];
}

/** Names the beginning of a window in which no tick could be named. */
function startTick({ startMs, startPx }: TimeScale, spanDays: number, words: AxisStrings): TimeTick {
  const { year, month, day } = dayNumberToCivil(msToDayNumber(startMs));
  const isLong = spanDays > 2 * DAYS_OF_UNIT.year;
  const label = isLong
    ? words.year(year)
    : spanDays > 2 * DAYS_OF_UNIT.month
      ? words.monthOfYear(year, month)
      : words.dayOfYear(year, month, day);
  return { ms: startMs, x: startPx, label, isMajor: false };
}

function withinAxis(tick: TimeTick, scale: TimeScale, measure: MeasureText): TimeTick {
  const end = tick.x + TICK_LABEL_OFFSET_PX + measure(tick.label, SIZE.tick, 400);
  return end <= scale.endPx + 2 ? tick : { ...tick, label: '' };
}
