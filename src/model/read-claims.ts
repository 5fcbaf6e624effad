import type { DocumentAccount, DocumentClaim } from './generated/document.ts';
import { joinPath } from './join-path.ts';
import { slugId } from './slug-id.ts';
import type { Reading } from './timeline-parts.ts';
import type { Account, Claim } from './timeline.ts';
import { UniqueIds } from './unique-ids.ts';

/** The claims of an event, each with an id of its own. `place` is the path of the event. */
export function readClaims(claims: readonly DocumentClaim[], place: string, reading: Reading): readonly Claim[] {
  const given = claims.flatMap(({ id }) => (id ? [id] : []));
  const ids = new UniqueIds(given);
  const seen = new Set<string>();
  return claims.map((claim, index) => {
    const claimPlace = `${place}.claims[${index}]`;
    if (!claim.id) return readClaim(claim, ids.make(slugId([claim.text], 'claim')), claimPlace, reading);
    const isRepeated = seen.size === seen.add(claim.id).size;
    const id = isRepeated ? ids.make(claim.id) : claim.id;
    if (isRepeated) reportRepeated(claim.id, id, claimPlace, reading);
    return readClaim(claim, id, claimPlace, reading);
  });
}

function reportRepeated(id: string, shownAs: string, place: string, { log }: Reading): void {
  const message = `\`${id}\` is the id of an earlier claim of this event; this one is read as \`${shownAs}\``;
  log.warning('duplicate-id', `${place}.id`, message, 'Give each claim an id of its own.');
}

function readClaim(claim: DocumentClaim, id: string, place: string, reading: Reading): Claim {
  const { text, topic, accounts: given = {} } = claim;
  if (topic !== undefined) reading.parts.topics.mention(topic);
  // Without a prototype, so that a party called `constructor` is a party.
  const accounts = Object.create(null) as Record<string, Account>;
  for (const [party, account] of Object.entries(given)) {
    reading.parts.actors.mention(party);
    reading.parts.accountParties.add(party);
    accounts[party] = readAccount(account, joinPath(`${place}.accounts`, party), reading);
  }
  return { id, text, accounts, ...(topic !== undefined && { topic }) };
}

function readAccount(account: DocumentAccount, place: string, { parts, log }: Reading): Account {
  const { source, checkedIn } = account;
  if (source !== undefined) parts.citeSource(source, () => `${place}.source`, log);
  if (checkedIn !== undefined) parts.citeSource(checkedIn, () => `${place}.checkedIn`, log);
  if (account.state !== 'not-mentioned' || source || checkedIn) return account;
  const message = 'a silence without the source in which it was checked is read as `unknown`';
  log.error('unsourced-silence', place, message, 'Give `checkedIn` or `source`.');
  return { ...account, state: 'unknown' };
}
