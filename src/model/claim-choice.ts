import { isAtOdds, isCheckedSilence } from './agreement-of.ts';
import { countClaims } from './count-claims.ts';
import type { Claim } from './event-entry.ts';

/**
 * Which claims a reader asks for:
 * - `differ`: a party contradicts the claim, or one says it and another’s silence on it was checked;
 * - `only`: one party says it, and the silence of all others was checked;
 * - `silent`: it was checked that a party does not mention it, whoever else does.
 */
export type ClaimChoice =
  { readonly type: 'all' | 'differ' } | { readonly type: 'only' | 'silent'; readonly party: string };

/** Every claim. */
export const ALL_CLAIMS: ClaimChoice = Object.freeze({ type: 'all' });

/** All choices among the claims of some parties, the same for each party. */
export const claimChoices = (parties: readonly string[]): readonly ClaimChoice[] => [
  ALL_CLAIMS,
  { type: 'differ' },
  ...parties.map((party) => ({ type: 'only', party }) as const),
  ...parties.map((party) => ({ type: 'silent', party }) as const),
];

/** Tells choices apart: `all`, `only us`. */
export const choiceKey = (choice: ClaimChoice): string =>
  'party' in choice ? `${choice.type} ${choice.party}` : choice.type;

function differs({ accounts }: Claim): boolean {
  const states = Object.values(accounts).map(({ state }) => state);
  return states.some(isAtOdds) || (states.includes('stated') && states.some(isCheckedSilence));
}

/** True when a claim is of the kind asked for. `parties`: those compared; a party without an account is unknown. */
export function isChosenClaim(claim: Claim, choice: ClaimChoice, parties: readonly string[]): boolean {
  switch (choice.type) {
    case 'all':
      return true;
    case 'differ':
      return differs(claim);
    case 'only':
      return countClaims([claim], parties).only[0]?.party === choice.party;
    case 'silent':
      return claim.accounts[choice.party]?.state === 'not-mentioned';
  }
}
