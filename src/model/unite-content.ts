import type { Account, Claim, EventEntry, Figure, Link, Media, SourceRef } from './event-entry.ts';

/** All that the entries of one event list, each thing once. */
export interface UnitedContent {
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly sources: readonly SourceRef[];
  readonly media: readonly Media[];
}

type Entries = readonly [EventEntry, ...EventEntry[]];

/**
 * Unites the lists of entries, oldest first. Claims are one by id; figures when all their fields are equal, so that
 * figures which disagree are both kept; links by target, relation and speaker, sources by id and place, media by URL,
 * the newest of equal ones counting.
 */
export function uniteContent(entries: Entries): UnitedContent {
  return {
    figures: unite(entries, ({ figures }) => figures, figureKey),
    claims: uniteClaims(entries),
    links: unite(
      entries,
      ({ links }) => links,
      ({ to, relation, by }) => JSON.stringify([to, relation, by]),
    ),
    sources: unite(
      entries,
      ({ sources }) => sources,
      ({ id, locator }) => JSON.stringify([id, locator]),
    ),
    media: unite(
      entries,
      ({ media }) => media,
      ({ kind, url }) => JSON.stringify([kind, url]),
    ),
  };
}

function listAll<T>(entries: Entries, listOf: (entry: EventEntry) => readonly T[]): readonly T[] {
  return entries.length === 1 ? listOf(entries[0]) : entries.flatMap(listOf);
}

function unite<T>(
  entries: Entries,
  listOf: (entry: EventEntry) => readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const items = listAll(entries, listOf);
  return items.length < 2 ? items : [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function figureKey({
  label,
  value,
  unit,
  currency,
  period,
  periodLabel,
  basis,
  statedBy,
  series,
  source,
}: Figure): string {
  const words = [label, unit, periodLabel].map((text) =>
    typeof text === 'object' ? Object.entries(text).sort() : text,
  );
  return JSON.stringify([words, value, currency, period?.text, basis, statedBy, series, source]);
}

function uniteClaims(entries: Entries): readonly Claim[] {
  const claims = listAll(entries, (entry) => entry.claims);
  if (claims.length < 2) return claims;
  const byId = new Map<string, Claim>();
  for (const claim of claims) {
    const known = byId.get(claim.id);
    byId.set(claim.id, known ? { ...known, ...claim, accounts: uniteAccounts(known, claim) } : claim);
  }
  return [...byId.values()];
}

/** The newer account of each party, except that not knowing does not undo knowing. */
function uniteAccounts({ accounts: known }: Claim, { accounts: newer }: Claim): Claim['accounts'] {
  const united = Object.assign(Object.create(null), known) as Record<string, Account>;
  for (const [party, account] of Object.entries(newer)) {
    if (account.state !== 'unknown' || united[party] === undefined) united[party] = account;
  }
  return united;
}
