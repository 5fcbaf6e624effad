import { pickText } from '../../../locale/pick-text.ts';
import { countClaims } from '../../../model/count-claims.ts';
import type { Text } from '../../../model/text.ts';
import type { Claim } from '../../../model/event-entry.ts';
import type { FilledPage } from '../page-model.ts';

/** A party by its actor id and its name. */
export interface Party {
  readonly id: string;
  readonly name: Text;
}

/** The timeline’s parties that any of the claims names, in their fixed order. */
export function partiesOf(claims: readonly Claim[], { known: { timeline } }: FilledPage): readonly Party[] {
  const named = timeline.parties.filter((party) => claims.some(({ accounts }) => party in accounts));
  return named.map((id) => {
    const actor = timeline.actors.get(id);
    return { id, name: actor?.short ?? actor?.name ?? id };
  });
}

/** `8 claims: 3 by both sides, …`; with a number of events, `8 claims on 2 events: …`. */
export function countSentence(
  claims: readonly Claim[],
  parties: readonly Party[],
  { ui, locale }: FilledPage,
  events?: number,
): string {
  const ids = parties.map(({ id }) => id);
  const { only, ...counts } = countClaims(claims, ids);
  const nameOf = (party: string): string => pickText(parties[ids.indexOf(party)]?.name ?? party, locale.tag).text;
  return ui.claimCounts({ ...counts, events, only: only.map(({ party, count }) => ({ party: nameOf(party), count })) });
}
