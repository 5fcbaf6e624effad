import { groupDigits } from '../group-digits.ts';

/** A count with its noun: `1 event`, `2 events`, `11,000 events`. The plural defaults to an added s. */
export function countEn(count: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
