import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import {
  accountsOf,
  asOfOf,
  background,
  claims,
  documents,
  entries,
  exactDays,
  report,
  since,
  type PlacedEntry,
} from './documents.ts';

describe('sources', () => {
  it('every event has one', () => {
    expect(entries.filter(({ event }) => (event.sources ?? []).length === 0).map(({ place }) => place)).toEqual([]);
  });

  it('every figure, link and account that says something or is silent has one', () => {
    const figures = entries.flatMap(({ event, place }) => (event.figures ?? []).map(({ source }) => [place, source]));
    const links = entries.flatMap(({ event, place }) => (event.links ?? []).map(({ source }) => [place, source]));
    const accounts = claims.flatMap(({ place, claim }) =>
      accountsOf(claim)
        .filter(({ state }) => state !== 'unknown')
        .map(({ source }) => [place, source]),
    );
    expect(accounts.length).toBeGreaterThan(20);
    expect([...figures, ...links, ...accounts].filter(([, source]) => source === undefined)).toEqual([]);
  });

  it('an unknown account claims no source; a silence is the report’s statement, not a check of our own', () => {
    for (const { place, claim } of claims)
      for (const { state, source, checkedIn } of accountsOf(claim)) {
        if (state === 'unknown') expect([place, claim.id, source]).toEqual([place, claim.id, undefined]);
        if (state === 'not-mentioned')
          expect([place, claim.id, source, checkedIn]).toEqual([place, claim.id, 'report-2026-02-04', undefined]);
      }
  });

  it('have addresses only where they are https', () => {
    const urls = documents
      .flatMap(({ sources = [] }) => sources)
      .flatMap(({ url }) => (url === undefined ? [] : [url]));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(new URL(url).protocol).toBe('https:');
  });
});

describe('what was known when', () => {
  const dayOf = (entry: PlacedEntry): number => parseEdtf(asOfOf(entry) ?? '').earliest;

  it.each(entries)('$place: is known from a day, and that is not before it happened or was planned', (entry) => {
    const { latest } = parseEdtf(entry.event.when);
    expect(parseEdtf(asOfOf(entry) ?? '').precision).toBe('day');
    if (entry.event.status === 'occurred') expect(dayOf(entry)).toBeGreaterThanOrEqual(latest);
    else expect(latest).toBeGreaterThanOrEqual(dayOf(entry));
  });

  it('nothing but what came after is newer than the report', () => {
    const reportDay = parseEdtf(report.asOf ?? '').earliest;
    for (const entry of entries)
      expect([entry.place, dayOf(entry) > reportDay]).toEqual([entry.place, entry.document === since]);
  });

  it('the background has no day of its own, so that the report decides how far the timeline knows', () => {
    expect(background.asOf).toBeUndefined();
    expect((background.sources ?? []).filter(({ published }) => published !== undefined)).toEqual([]);
    expect([report, exactDays, since].map(({ asOf }) => asOf)).toEqual(['2026-02-04', '2026-02-04', '2026-05-15']);
  });

  it('only what came after starts switched off', () => {
    expect(documents.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['since']);
  });
});
