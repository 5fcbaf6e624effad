import type { Figure } from '../../model/event-entry.ts';

/** Length of a figure’s bar as a share of the longest among its like, 0–1: from zero on one scale. Nothing below zero has a bar. */
export function barShare({ value }: Figure, figures: readonly Figure[]): number {
  const most = Math.max(...figures.map((figure) => figure.value), 0);
  return most > 0 ? Math.max(value, 0) / most : 0;
}
