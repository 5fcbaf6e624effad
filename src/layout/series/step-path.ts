import { roundTo } from '../../util/round-to.ts';
import type { StepPx } from './steps-in-window.ts';

const px = (value: number): string => String(roundTo(value, 2));

/** A line that stays level while a value holds and rises or falls where the next begins. `endX`: where the last one ends. */
export function stepPath(
  steps: readonly Pick<StepPx, 'x' | 'value'>[],
  endX: number,
  toY: (value: number) => number,
): string {
  const corners = steps.map(({ x, value }, at) => `${at === 0 ? `M${px(x)},` : `H${px(x)}V`}${px(toY(value))}`);
  return `${corners.join('')}H${px(endX)}`;
}

/** The ground between that line and the level of zero. */
export const stepArea = (
  steps: readonly Pick<StepPx, 'x' | 'value'>[],
  endX: number,
  toY: (value: number) => number,
): string => `${stepPath(steps, endX, toY)}V${px(toY(0))}H${px(steps[0]?.x ?? endX)}Z`;
