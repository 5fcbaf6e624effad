import { ALL_CLAIMS, isChosenClaim, type ClaimChoice } from '../../../model/claim-choice.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import type { Claim } from '../../../model/event-entry.ts';
import { orderClaims } from '../details/order-claims.ts';
import type { FilledPage } from '../page-model.ts';
import { partiesOf, type Party } from './parties-of.ts';

/** An event and those of its claims that are shown, the telling ones first. Never empty. */
export interface ClaimGroup {
  readonly event: KnownEvent;
  readonly claims: readonly Claim[];
}

/** What the accounts view shows. */
export interface ShownClaims {
  /** Those that any claim of the window names. */
  readonly parties: readonly Party[];
  /** All claims of the window, whatever was chosen. */
  readonly all: readonly Claim[];
  /** Number of events they belong to. */
  readonly events: number;
  /** One that the window’s parties do not offer counts as all. */
  readonly choice: ClaimChoice;
  /** In time order. */
  readonly groups: readonly ClaimGroup[];
}

/** The claims of a choice among some. */
export const chosenClaims = (
  claims: readonly Claim[],
  choice: ClaimChoice,
  parties: readonly Party[],
): readonly Claim[] => {
  const ids = parties.map(({ id }) => id);
  return claims.filter((claim) => isChosenClaim(claim, choice, ids));
};

/** The claims of the window’s events, by event, as far as the reader’s choice takes them in. */
export function shownClaims(page: FilledPage): ShownClaims {
  const withClaims = page.events.filter(({ claims }) => claims.length > 0);
  const all = withClaims.flatMap(({ claims }) => claims);
  const parties = partiesOf(all, page);
  const asked = page.reader.state.claimChoice;
  const choice = 'party' in asked && !parties.some(({ id }) => id === asked.party) ? ALL_CLAIMS : asked;
  const groups = withClaims
    .map((event) => ({ event, claims: orderClaims(chosenClaims(event.claims, choice, parties)) }))
    .filter(({ claims }) => claims.length > 0);
  return { parties, all, events: withClaims.length, choice, groups };
}
