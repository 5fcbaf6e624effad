import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import type { TimelineDocument } from '../../../src/model/generated/document.ts';
import { accountsOf, claims, documents, entries, report } from './documents.ts';

const idOf = (source: string | { readonly id: string }): string => (typeof source === 'string' ? source : source.id);

/** Ids a document refers to, by what they must be. */
function referencesIn({
  events,
  parties = [],
  sources = [],
}: TimelineDocument): Readonly<Record<'actors' | 'topics' | 'sources' | 'events', ReadonlySet<string>>> {
  const all = events.flatMap((event) => event.claims ?? []);
  const accounts = all.flatMap((claim) => accountsOf(claim));
  const links = events.flatMap((event) => event.links ?? []);
  const figures = events.flatMap((event) => event.figures ?? []);
  const defined = (ids: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set(ids.filter((id) => id !== undefined));
  return {
    actors: defined([
      ...parties,
      ...events.flatMap(({ actors = [] }) => actors),
      ...accounts.map(({ party }) => party),
      ...links.map(({ by }) => by),
      ...figures.map(({ statedBy }) => statedBy),
      ...sources.map(({ by }) => by),
    ]),
    topics: defined([...events.flatMap(({ topics = [] }) => topics), ...all.map(({ topic }) => topic)]),
    sources: defined([
      ...events.flatMap((event) => (event.sources ?? []).map(idOf)),
      ...accounts.flatMap(({ source, checkedIn }) => [source, checkedIn]),
      ...links.map(({ source }) => source),
      ...figures.map(({ source }) => source),
      ...events.map(({ stated }) => stated?.source),
      ...sources.map(({ via }) => via),
    ]),
    events: defined(links.map(({ to }) => to)),
  };
}

describe.each(documents.map((document) => [document.id ?? '?', document] as const))(
  'references of %s',
  (_id, document) => {
    const references = referencesIn(document);

    it.each(['actors', 'topics', 'sources', 'events'] as const)(
      'every one of its %s is in the document itself',
      (kind) => {
        const here = (document[kind] ?? []).map(({ id = '' }) => id);
        expect([...references[kind]].filter((id) => !here.includes(id))).toEqual([]);
      },
    );

    it.each(['actors', 'topics', 'sources'] as const)('none of its %s is defined twice or for nothing', (kind) => {
      const here = (document[kind] ?? []).map(({ id }) => id);
      expect(here).toEqual([...new Set(here)]);
      expect(here.filter((id) => !references[kind].has(id))).toEqual([]);
    });
  },
);

describe('documents together', () => {
  it('define a shared actor, topic or source in the same words', () => {
    const known = new Map<string, unknown>();
    let shared = 0;
    for (const kind of ['actors', 'topics', 'sources'] as const)
      for (const item of documents.flatMap((document) => document[kind] ?? [])) {
        const key = `${kind} ${item.id}`;
        if (known.has(key)) shared += 1;
        expect([key, known.get(key) ?? item]).toEqual([key, item]);
        known.set(key, item);
      }
    expect(shared).toBeGreaterThan(10);
  });

  it('have eight topics, and four lanes from October 2025 to May 2026', () => {
    expect(new Set(documents.flatMap(({ topics = [] }) => topics).map(({ id }) => id)).size).toBe(8);
    const { earliest } = parseEdtf(report.view?.start ?? '');
    const { latest } = parseEdtf(report.view?.end ?? '');
    const shown = entries.filter(
      ({ event }) => parseEdtf(event.when).latest >= earliest && parseEdtf(event.when).earliest <= latest,
    );
    expect(new Set(shown.map(({ event }) => event.topics?.[0]))).toEqual(
      new Set(['leaders', 'taiwan', 'trade', 'russia']),
    );
  });

  it('compare China and the United States, in this order', () => {
    expect(documents.map(({ parties }) => parties)).toEqual(documents.map(() => ['cn', 'us']));
    for (const { place, claim } of claims)
      expect([place, Object.keys(claim.accounts ?? {})]).toEqual([place, ['cn', 'us']]);
  });

  it('use a title once for an event unless a later day changed it', () => {
    const titles = new Map<string, unknown>();
    for (const { event, document } of entries.filter(({ document: { optional } }) => !optional)) {
      expect([document.id, titles.get(event.id ?? '') ?? event.title]).toEqual([document.id, event.title]);
      titles.set(event.id ?? '', event.title);
    }
  });

  it('give titles that fit a label', () => {
    const long = entries
      .map(({ event: { title } }) => (typeof title === 'string' ? title : (title.en ?? '')))
      .filter(({ length }) => length > 45);
    expect(long).toEqual([]);
  });
});
