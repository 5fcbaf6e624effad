import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';
import type { DraftMark } from '../../../src/draft/draft-marks.ts';
import { projectRoot } from '../../../src/tools/project-root.mjs';

/** The article the report is made of may not be copied here; it is measured where it lies next to the project. */
const folder = join(projectRoot, '../shared/facts');

interface Row {
  readonly id: string;
  readonly start: number;
  readonly when: string;
  readonly type: string;
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function datableRows(): readonly Row[] {
  const [, ...lines] = read('document-inventory.tsv').trim().split('\n');
  const rows = lines.map((line) => line.split('\t'));
  return rows
    .map(([id = '', type = '', , start = '', , , , when = '']) => ({ id, type, start: Number(start), when }))
    .filter(({ when }) => when !== '');
}

describe.skipIf(!existsSync(join(folder, 'document.txt')))('the article of 4 February 2026', () => {
  const draft = (): ReturnType<typeof draftFromText> =>
    draftFromText(read('document.txt'), { published: '2026-02-04' });

  test('gives at least 90 % of the datable rows of its inventory', () => {
    const { document } = draft();
    const marks = document.events.flatMap(({ when, draft: mark, claims = [] }) =>
      [mark, ...claims.map((claim) => claim.draft as DraftMark)].map((one) => ({ when, ...one })),
    );
    const isFound = ({ start, when, type }: Row): boolean =>
      type === 'meta-date'
        ? document.asOf === when
        : marks.some((one) => one.when === when && start >= one.offset && start < one.offset + one.length);
    const rows = datableRows();
    const found = rows.filter(isFound);
    expect(rows.length).toBeGreaterThan(30);
    expect(found.length / rows.length).toBeGreaterThanOrEqual(0.9);
  });

  test('states no date the inventory does not have for words of that sentence', () => {
    const rows = datableRows();
    const wrong = draft().document.events.filter(
      ({ when, draft: { offset, length, basis } }) =>
        basis === 'stated' &&
        !rows.some((row) => row.when === when && row.start >= offset && row.start < offset + length),
    );
    expect(wrong.map(({ when, title }) => [when, title])).toEqual([]);
  });

  test('gives statements without a date that of the news, marked as implied and low in confidence', () => {
    const implied = draft().document.events.filter(({ draft: { basis } }) => basis === 'implied');
    expect(implied.map(({ when, draft: { confidence } }) => [when, confidence])).toEqual(
      implied.map(() => ['2026-02-04', 'low']),
    );
    expect(implied).not.toEqual([]);
  });
});
