import { AS_OF_CLEAR_PX, LABEL_CLEAR_PX } from '../metrics.ts';
import type { StepPx } from './steps-in-window.ts';

/** A value written into a strip. `y` is its baseline, px. */
export interface ValueLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isLast: boolean;
}

/** What labels need to know of the strip. */
export interface LabelRoom {
  readonly startPx: number;
  /** Labels end before this, px. */
  readonly endPx: number;
  readonly toY: (value: number) => number;
  readonly words: (value: number) => string;
  /** px, weight of the last value included. */
  readonly measure: (text: string, isLast: boolean) => number;
}

/** Baseline above the line; least distance of two baselines one above the other, px. */
const RISE_PX = 6;
const BASELINES_PX = 18;
/** A label stands this far from the beginning of its step, px. */
const START_PX = 4;
/** Levels closer than this look like one, px. */
const SAME_LEVEL_PX = 1.5;
/** More are never tried: they would not find room. */
const MOST_TRIED = 40;

/** Places of the last value, the greatest, the least and the first, which may be wider than their steps; then of those that hold longest. */
function byImportance(steps: readonly StepPx[]): {
  readonly always: readonly number[];
  readonly others: readonly number[];
} {
  const places = steps.map((_, at) => at);
  const best = (isBetter: (a: number, b: number) => boolean): number =>
    places.reduce((found, at) => (isBetter(steps[at]!.value, steps[found]!.value) ? at : found), 0);
  const always = [...new Set([steps.length - 1, best((a, b) => a > b), best((a, b) => a < b), 0])];
  const others = places.filter((at) => !always.includes(at));
  const longest = others.sort((a, b) => lengthOf(steps[b]!) - lengthOf(steps[a]!)).slice(0, MOST_TRIED);
  return { always, others: longest };
}

const lengthOf = ({ x, endX }: StepPx): number => endX - x;

/** True for what stands as high as the value before it; that one is labelled. */
function isLikeBefore(at: number, steps: readonly StepPx[], { toY }: LabelRoom): boolean {
  const before = steps[at - 1];
  return before !== undefined && Math.abs(toY(before.value) - toY(steps[at]!.value)) < SAME_LEVEL_PX;
}

/** Left edges a label may have: at the beginning of its step, the last one at its end; else in the middle. */
function edges({ x, endX }: StepPx, width: number, isLast: boolean, { startPx, endPx }: LabelRoom): readonly number[] {
  const start = x + START_PX;
  const end = endX - width - (isLast ? AS_OF_CLEAR_PX : 1);
  const middle = (x + endX - width) / 2;
  const wished = isLast ? [end, start, middle] : [start, middle, end];
  return wished.filter((edge) => edge >= startPx && edge + width <= endPx);
}

/** True where no part of the line runs through or above the place. */
const isAboveLine = (x: number, width: number, level: number, steps: readonly StepPx[], { toY }: LabelRoom): boolean =>
  steps.every((step) => step.endX < x - 2 || step.x > x + width + 2 || toY(step.value) >= level - 1);

const isFree = ({ x, y, width }: ValueLabel, placed: readonly ValueLabel[]): boolean =>
  placed.every(
    (other) =>
      x >= other.x + other.width + LABEL_CLEAR_PX / 2 ||
      other.x >= x + width + LABEL_CLEAR_PX / 2 ||
      Math.abs(y - other.y) > BASELINES_PX,
  );

function placeLabel(
  at: number,
  steps: readonly StepPx[],
  placed: readonly ValueLabel[],
  room: LabelRoom,
): ValueLabel | undefined {
  const step = steps[at]!;
  const isLast = at === steps.length - 1;
  const text = room.words(step.value);
  const width = room.measure(text, isLast);
  const level = room.toY(step.value);
  const labels = edges(step, width, isLast, room).map((x) => ({ text, x, y: level - RISE_PX, width, isLast }));
  return labels.find((label) => isAboveLine(label.x, width, level, steps, room) && isFree(label, placed));
}

/**
 * Values above their steps, as many as find room without touching each other or the line: the last, the greatest, the
 * least and the first, then those whose steps are as long as their labels. Cost: that of the steps drawn.
 */
export function valueLabels(steps: readonly StepPx[], room: LabelRoom): readonly ValueLabel[] {
  if (steps.length === 0) return [];
  const placed: ValueLabel[] = [];
  const { always, others } = byImportance(steps);
  for (const at of [...always, ...others]) {
    const isLast = at === steps.length - 1;
    if (!isLast && isLikeBefore(at, steps, room)) continue;
    const label = placeLabel(at, steps, placed, room);
    if (label && (always.includes(at) || label.width <= lengthOf(steps[at]!))) placed.push(label);
  }
  return placed.sort((a, b) => a.x - b.x);
}
