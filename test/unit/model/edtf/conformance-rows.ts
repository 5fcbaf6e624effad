import { readFileSync } from 'node:fs';

/** One row of `test/fixtures/edtf-conformance.tsv`. */
export interface ConformanceRow {
  readonly edtf: string;
  readonly expect: string;
  /** First and last day, `-inf`, `inf`, `unknown`, or a time of which the day counts; `''` where none is set. */
  readonly min: string;
  readonly max: string;
  readonly basis: string;
  readonly note: string;
}

const file = new URL('../../../fixtures/edtf-conformance.tsv', import.meta.url);

/** All rows, in the order of the file. */
export const conformanceRows: readonly ConformanceRow[] = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [edtf = '', , expect = '', min = '', max = '', basis = '', note = ''] = line.split('\t');
    return { edtf, expect, min, max, basis, note };
  });
