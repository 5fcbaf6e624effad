import { isAtOdds, isCheckedSilence } from './agreement-of.ts';
import type { Claim } from './event-entry.ts';

/** How the claims of an event fall, each counted once: `claims` = `both` + `differ` + `open` + all of `only`. */
export interface ClaimCounts {
  readonly claims: number;
  /** Stated by at least two parties, contradicted by none. */
  readonly both: number;
  /** Contradicted, or worded otherwise, by at least one party. */
  readonly differ: number;
  /** Not known for at least one party, or stated by none. */
  readonly open: number;
  /** Stated by one party while the silence of all others was checked. Parties with at least one, in their fixed order. */
  readonly only: readonly { readonly party: string; readonly count: number }[];
}

/** Counts claims by what the accounts of the parties do with them. */
export function countClaims(claims: readonly Claim[], parties: readonly string[]): ClaimCounts {
  const fates = claims.map((claim) => fateOf(claim, parties));
  const count = (fate: string): number => fates.filter((other) => other === fate).length;
  const only = parties.map((party) => ({ party, count: count(`only ${party}`) })).filter((part) => part.count > 0);
  return { claims: claims.length, both: count('both'), differ: count('differ'), open: count('open'), only };
}

function fateOf({ accounts }: Claim, parties: readonly string[]): string {
  const stateOf = (party: string) => accounts[party]?.state ?? 'unknown';
  if (parties.some((party) => isAtOdds(stateOf(party)))) return 'differ';
  const speakers = parties.filter((party) => stateOf(party) === 'stated');
  if (speakers.length > 1) return 'both';
  const isSettled = parties.every((party) => stateOf(party) === 'stated' || isCheckedSilence(stateOf(party)));
  return speakers[0] !== undefined && isSettled ? `only ${speakers[0]}` : 'open';
}
