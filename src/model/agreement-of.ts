import type { Agreement } from './known-facts.ts';
import type { Account, AccountState, Claim } from './event-entry.ts';

const NONE: Agreement = Object.freeze({ type: 'none' });
const AGREE: Agreement = Object.freeze({ type: 'agree' });
const DIFFER: Agreement = Object.freeze({ type: 'differ' });

/** True when a party contradicts the claim or words it otherwise. */
export function isAtOdds(state: AccountState): boolean {
  return state === 'differs' || state === 'denied';
}

/** True when it was looked up that a party does not say it. `unknown` is no silence: nobody looked. */
export function isCheckedSilence(state: AccountState): boolean {
  return state === 'not-mentioned' || state === 'declined' || state === 'no-readout';
}

/**
 * What the accounts of an event's claims say taken together:
 * - `differ`: a party contradicts a claim, or parties that both speak are silent on something the other says;
 * - `one-side`: one party alone says anything, and another's silence was checked on at least one of those claims;
 * - `agree`: two parties or more speak, and each says every claim;
 * - `none`: no claims, or too little is known to say.
 */
export function agreementOf(claims: readonly Claim[]): Agreement {
  if (claims.length === 0) return NONE;
  const rows = claims.map(({ accounts }) => Object.entries(accounts));
  if (rows.flat().some(([, { state }]) => isAtOdds(state))) return DIFFER;
  const speakers = new Set(rows.flat().flatMap(([party, { state }]) => (state === 'stated' ? [party] : [])));
  const [speaker] = speakers;
  if (speaker === undefined) return NONE;
  if (rows.some(hasSilence)) return speakers.size > 1 ? DIFFER : { type: 'one-side', party: speaker };
  const isComplete = claims.every(({ accounts }) =>
    [...speakers].every((party) => accounts[party]?.state === 'stated'),
  );
  return speakers.size > 1 && isComplete ? AGREE : NONE;
}

/** True when one party says the claim and another's silence on it was checked. */
function hasSilence(row: readonly (readonly [string, Account])[]): boolean {
  return row.some(([, { state }]) => state === 'stated') && row.some(([, { state }]) => isCheckedSilence(state));
}
