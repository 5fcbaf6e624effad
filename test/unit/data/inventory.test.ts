import { describe, expect, it } from 'vitest';
import type {
  DocumentClaim,
  DocumentEvent,
  DocumentFigure,
  DocumentSource,
} from '../../../src/model/generated/document.ts';
import { inventoryMap, type InventoryPlace } from '../../fixtures/inventory-map.ts';
import { readTable, report } from './documents.ts';
import { resolvePointer } from './resolve-pointer.ts';

const rows = readTable('document-inventory.tsv').map((row) => ({ ...row, id: row.id ?? '' }) as InventoryRow);

interface InventoryRow {
  readonly id: string;
  readonly date_edtf: string;
  readonly asserted_by: string;
  /** `stated`, `not-mentioned`, `unknown`, or `-` where the question makes no sense. */
  readonly us_readout: string;
  readonly cn_readout: string;
}

interface Placed<Value> {
  readonly id: string;
  readonly at: string;
  readonly row: InventoryRow;
  readonly value: Value;
}

/** Rows with the value at each of their places of one kind. */
function placed<Value>(pattern: RegExp): readonly Placed<Value>[] {
  return rows.flatMap((row) =>
    placesOf(row.id)
      .filter(({ at }) => pattern.test(at))
      .map(({ at }) => ({ id: row.id, at, row, value: resolvePointer(report, at) as Value })),
  );
}

function placesOf(id: string): readonly InventoryPlace[] {
  const entry = inventoryMap[id];
  return entry && !('leftOut' in entry) ? entry : [];
}

const events = placed<DocumentEvent>(/^\/events\/[^/]+$/);
const claims = placed<DocumentClaim>(/\/claims\/[^/]+$/);
const figures = placed<DocumentFigure>(/\/figures\/\d+$/);
const sources = placed<DocumentSource>(/^\/sources\/[^/]+$/);
const stateIn = ({ accounts = {} }: DocumentClaim, party: string): string | undefined => accounts[party]?.state;

describe('the inventory of the report', () => {
  it('has 50 rows, and the map has the same', () => {
    expect(rows).toHaveLength(50);
    expect(Object.keys(inventoryMap)).toEqual(rows.map(({ id }) => id));
  });

  it.each(rows)('$id is in the document, or left out for a reason', ({ id }) => {
    const entry = inventoryMap[id];
    if (entry && 'leftOut' in entry) expect(entry.leftOut).toMatch(/\.$/);
    else
      expect(placesOf(id).map(({ at }) => [at, resolvePointer(report, at) !== undefined])).toEqual(
        placesOf(id).map(({ at }) => [at, true]),
      );
  });

  it('leaves out three rows only', () => {
    expect(rows.filter(({ id }) => placesOf(id).length === 0).map(({ id }) => id)).toEqual(['B1', 'B2', 'C8']);
  });

  it('is said in the words of the document where the map names them', () => {
    const named = rows.flatMap(({ id }) => placesOf(id)).filter(({ says }) => says !== undefined);
    expect(named.length).toBeGreaterThan(10);
    for (const { at, says = /^$/ } of named)
      expect([at, resolvePointer(report, `${at}/en`)]).toEqual([at, expect.stringMatching(says)]);
  });
});

describe('dates', () => {
  it.each(events)('$id: $at is dated as in the inventory', ({ row, value: event }) => {
    expect(event.when).toBe(row.date_edtf);
  });

  it.each(placed<{ readonly means?: string }>(/\/stated$/))(
    '$id: $at means what the inventory says',
    ({ row, value: stated }) => {
      expect(stated.means ?? '').toBe(row.date_edtf);
    },
  );

  it.each(sources)('$id: $at was published on the day of the inventory', ({ row, value: source }) => {
    expect(source.published).toBe(row.date_edtf);
  });

  it('the document knows what its day of publication knew', () => {
    const published = rows.find(({ id }) => id === 'D1')?.date_edtf;
    expect(report.asOf).toBe(published);
    expect(resolvePointer(report, '/sources/report-2026-02-04/published')).toBe(published);
  });

  it('a plan is no fact: only the visit is planned', () => {
    expect(report.events.filter(({ status }) => status !== 'occurred').map(({ id, status }) => [id, status])).toEqual([
      ['us-visit-china-2026', 'planned'],
    ]);
  });
});

describe('who says what', () => {
  it.each(claims)('$id: $at has the state of both accounts', ({ row, value: claim }) => {
    expect({ us: stateIn(claim, 'us'), cn: stateIn(claim, 'cn') }).toEqual({ us: row.us_readout, cn: row.cn_readout });
  });

  it.each(claims.filter(({ row }) => row.asserted_by === 'us' || row.asserted_by === 'cn'))(
    '$id: $at is stated by whoever asserts it',
    ({ row, value: claim }) => {
      expect(stateIn(claim, row.asserted_by)).toBe('stated');
    },
  );

  it.each(figures)('$id: $at names its speaker and its source', ({ row, value: figure }) => {
    expect(figure.statedBy ?? 'report').toBe(row.asserted_by);
    expect(figure.source).toBe('report-2026-02-04');
  });

  it.each(sources)('$id: $at is known through the report and names its speaker', ({ row, value: source }) => {
    expect([source.via, source.by]).toEqual(['report-2026-02-04', row.cn_readout === 'stated' ? 'cn' : 'trump']);
  });

  it('the call refers to no event but those which the report has an account of it name', () => {
    const [{ value: call } = { value: undefined }] = events.filter(({ id }) => id === 'E1');
    expect(call?.links?.map(({ to, relation, by }) => [to, relation, by])).toEqual([
      ['xi-putin-call-2026-02', 'follows', undefined],
      ['busan-meeting', 'refers-to', 'cn'],
    ]);
  });

  it('an event that both accounts mention has claims of both', () => {
    const shared = events.filter(({ row }) => row.us_readout === 'stated' && row.cn_readout === 'stated');
    expect(shared.map(({ id }) => id)).toEqual(['E1']);
    for (const { claims: own = [] } of shared.map(({ value }) => value))
      for (const party of ['us', 'cn']) expect(own.some((claim) => stateIn(claim, party) === 'stated')).toBe(true);
  });
});

describe('figures', () => {
  it('are those of the report', () => {
    expect(
      figures.map(({ id, value: { value, basis, series, currency } }) => [id, value, basis, series, currency]),
    ).toEqual([
      ['F1', 11_000_000_000, 'approved', undefined, 'USD'],
      ['F2', 12_000_000, 'announced', 'soybeans', undefined],
      ['F3', 20_000_000, 'announced', 'soybeans', undefined],
      ['F4', 25_000_000, 'pledged', 'soybeans', undefined],
    ]);
  });
});

describe('nothing is added to the report', () => {
  const found = new Set<unknown>(rows.flatMap(({ id }) => placesOf(id)).map(({ at }) => resolvePointer(report, at)));
  const parts = report.events.flatMap((event) => [
    [event.id, event],
    ...(event.stated ? [[`${event.id ?? '?'} stated`, event.stated]] : []),
    ...(event.claims ?? []).map((claim) => [`${event.id ?? '?'} ${claim.id ?? '?'}`, claim]),
    ...(event.figures ?? []).map((figure, index) => [`${event.id ?? '?'} figure ${index}`, figure]),
  ]);

  it('every event, date, claim and figure has a row', () => {
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter(([, part]) => !found.has(part)).map(([name]) => name)).toEqual([]);
  });

  it('the only silences are the two the report states: China’s on the visit and on soybeans', () => {
    const silent = report.events
      .flatMap(({ claims: own = [] }) => own)
      .filter((claim) => stateIn(claim, 'cn') === 'not-mentioned');
    expect(new Set(silent.map(({ id = '' }) => id.split('-')[0]))).toEqual(new Set(['visit', 'soybeans']));
    const states = report.events.flatMap(({ claims: own = [] }) => own).map((claim) => stateIn(claim, 'us'));
    expect(states).not.toContain('not-mentioned');
  });
});
