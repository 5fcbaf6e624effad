import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { background, entries, readTable, type PlacedEntry } from './documents.ts';

describe('milestones', () => {
  const rows = readTable('background-dates.tsv').map(
    (row) => ({ ...row, id: row.event ?? '' }) as Record<'id' | 'document' | 'date_edtf' | 'tone', string>,
  );
  const dateAndTone = (event: PlacedEntry['event']): string => `${event.when} ${event.tone ?? ''}`;

  it('are all there, once, and nothing else', () => {
    expect(rows).toHaveLength(60);
    expect(background.events.map(({ id }) => id)).toEqual(
      rows.filter(({ document }) => document === 'background').map(({ id }) => id),
    );
  });

  it.each(rows)('$id is dated $date_edtf', ({ id, document, date_edtf, tone }) => {
    const found = entries.filter(({ event, document: { id: layer } }) => event.id === id && layer === document);
    expect(found.map(({ event }) => dateAndTone(event))).toContain(`${date_edtf} ${tone}`);
  });

  it('stand in order of time', () => {
    const starts = background.events.map(({ when }) => parseEdtf(when).earliest);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('keep the top rank for few', () => {
    expect(background.events.filter(({ importance }) => importance === 5).map(({ id }) => id)).toEqual([
      'prc-proclaimed-1949',
      'nixon-visit-1972',
      'diplomatic-relations-1979',
      'wto-accession-2001',
      'section-301-tariffs-2018',
      'trump-xi-call-2026-02',
    ]);
  });
});
