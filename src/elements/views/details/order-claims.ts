import { isAtOdds, isCheckedSilence } from '../../../model/agreement-of.ts';
import type { Claim } from '../../../model/event-entry.ts';

/** 0: the accounts differ, or a silence was checked; 1: one side alone states it; 2: the rest. */
function rankOf({ accounts }: Claim): number {
  const states = Object.values(accounts).map(({ state }) => state);
  if (states.some((state) => isAtOdds(state) || isCheckedSilence(state))) return 0;
  return states.filter((state) => state === 'stated').length === 1 ? 1 : 2;
}

/** Claims with the telling ones first; among those of one rank the document’s order stays. O(n log n). */
export const orderClaims = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((a, b) => rankOf(a) - rankOf(b));
