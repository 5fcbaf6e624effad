import type { ViewState } from './view-state.ts';

/** True when nothing differs but the words looked for. */
function differInWords(
  { filter: oneFilter, ...one }: ViewState,
  { filter: otherFilter, ...other }: ViewState,
): boolean {
  return areSame(one, other) && areSame({ ...oneFilter, query: '' }, { ...otherFilter, query: '' });
}

function areSame(one: object, other: object): boolean {
  const values: Readonly<Record<string, unknown>> = { ...other };
  const entries = Object.entries(one);
  return entries.length === Object.keys(values).length && entries.every(([key, value]) => values[key] === value);
}

/**
 * True when `next` goes on with the words that were begun by going from `before` to `present`: letters more or fewer at their
 * end, and nothing else. Clearing them ends them.
 */
export function continuesWords(before: ViewState | undefined, present: ViewState, next: ViewState): boolean {
  const [begun, words] = [present.filter?.query, next.filter?.query];
  if (!before || !begun || !words || !differInWords(before, present) || !differInWords(present, next)) return false;
  return words.startsWith(begun) || begun.startsWith(words);
}
