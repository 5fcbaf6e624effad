import type { Account, Claim, EventEntry, Figure, Link, Media, SourceRef } from './timeline.ts';

/** All that several entries of one event list, each thing once. Lists of a single entry are passed on as they are. */
export interface UnitedContent {
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly sources: readonly SourceRef[];
  readonly media: readonly Media[];
}

/**
 * Unites the lists of entries, oldest first. Claims are one by id; figures when all their fields are equal, so that
 * figures which disagree are both kept; links by target, relation and speaker, sources by id and place, media by URL,
 * the newest of equal ones counting.
 */
export function uniteContent(entries: readonly EventEntry[]): UnitedContent {
  const [first] = entries;
  if (first && entries.length === 1) return first;
  return {
    figures: unite(
      entries.map((entry) => entry.figures),
      figureKey,
    ),
    claims: uniteClaims(entries.flatMap((entry) => entry.claims)),
    links: unite(
      entries.map((entry) => entry.links),
      ({ to, relation, by }) => JSON.stringify([to, relation, by]),
    ),
    sources: unite(
      entries.map((entry) => entry.sources),
      ({ id, locator }) => JSON.stringify([id, locator]),
    ),
    media: unite(
      entries.map((entry) => entry.media),
      ({ kind, url }) => JSON.stringify([kind, url]),
    ),
  };
}

function unite<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): readonly T[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only = []] = filled;
  if (filled.length < 2) return only;
  return [...new Map(filled.flat().map((item) => [keyOf(item), item])).values()];
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

function uniteClaims(claims: readonly Claim[]): readonly Claim[] {
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
