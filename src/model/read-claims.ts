import type { Place } from './fields/place.ts';
import type { DocumentAccount, DocumentClaim } from './generated/document.ts';
import { slugId } from './slug-id.ts';
import type { Reading } from './reading.ts';
import type { Account, Claim } from './event-entry.ts';
import { UniqueIds } from './unique-ids.ts';

/** The claims of an event, each with an id of its own. `place` is that of the list. */
export function readClaims(claims: readonly DocumentClaim[], place: Place, reading: Reading): readonly Claim[] {
  const ids = new UniqueIds(claims.map(({ id }) => id));
  const seen = new Set<string>();
  return claims.map((claim, index) => {
    const claimPlace = [...place, index];
    const wished = claim.id || slugId([claim.text], 'claim');
    const isFree = claim.id === wished && seen.size !== seen.add(wished).size;
    const id = isFree ? wished : ids.make(wished);
    if (claim.id && !isFree) reportRepeated(claim.id, id, claimPlace, reading);
    return { ...claim, id, accounts: readAccounts(claim, claimPlace, reading) };
  });
}

function reportRepeated(id: string, shownAs: string, place: Place, { log }: Reading): void {
  const message = `\`${id}\` is the id of an earlier claim of this event; this one is read as \`${shownAs}\``;
  log.warning('duplicate-id', [...place, 'id'], message, 'Give each claim an id of its own.');
}

function readAccounts({ accounts = {} }: DocumentClaim, place: Place, reading: Reading): Claim['accounts'] {
  // Without a prototype, so that a party called `constructor` is a party.
  const read = Object.create(null) as Record<string, Account>;
  for (const [party, account] of Object.entries(accounts)) {
    const partyPlace = [...place, 'accounts', party];
    if (!reading.isMentioned('actors', party)) reading.mentions.push({ of: 'actors', id: party, place: partyPlace });
    reading.parts.actors.mention(party);
    reading.parts.accountParties.add(party);
    read[party] = readAccount(account, partyPlace, reading);
  }
  return read;
}

function readAccount(account: DocumentAccount, place: Place, { log }: Reading): Account {
  const { state, source, checkedIn } = account;
  if (state !== 'not-mentioned' || source || checkedIn) return account;
  const message = 'a silence without the source in which it was checked is read as `unknown`';
  log.error('unsourced-silence', place, message, 'Give `checkedIn` or `source`.');
  return { ...account, state: 'unknown' };
}
