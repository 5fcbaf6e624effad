import fc from 'fast-check';
import { expect, it } from 'vitest';

import { edtfDay } from '../../../../src/model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';
import { conformanceRows } from './conformance-rows.ts';

const MS_PER_DAY = 86_400_000;
const ALPHABET = '0 1 2 3 4 5 6 7 8 9 X - + . / , [ ] { } ? ~ % T Z Y E S : x ^ \u00e9 \u2028 🙂'
  .split(' ')
  .concat(' ');

const edit = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'delete', 'double'),
  at: fc.nat(40),
  character: fc.constantFrom(...ALPHABET),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function applyEdit(text: string, { kind, at, character }: Edit): string {
  const index = at % (text.length + 1);
  const [before, after] = [text.slice(0, index), text.slice(index)];
  if (kind === 'insert') return before + character + after;
  if (kind === 'replace') return before + character + after.slice(1);
  return kind === 'delete' ? before + after.slice(1) : before + after + after;
}

/** What became of a text: its bounds in order, an unknown bound, a proper refusal, or the mistake that was thrown. */
function outcome(text: string): string {
  try {
    const { earliest, latest } = parseEdtf(text);
    if (Number.isNaN(earliest) || Number.isNaN(latest)) return 'unknown bound';
    return earliest <= latest ? 'ordered' : `${earliest} > ${latest}`;
  } catch (error) {
    const isProper = error instanceof RangeError && / is not an EDTF date: .+ at position \d+$/su.test(error.message);
    return isProper ? 'refused' : String(error);
  }
}

it('answers any mutation of a date with ordered bounds or a RangeError', () => {
  const seeds = fc.constantFrom(...conformanceRows.map((row) => row.edtf));
  const mutants = fc.tuple(seeds, fc.array(edit, { minLength: 1, maxLength: 4 }));
  const seen = new Set<string>();
  fc.assert(
    fc.property(mutants, ([seed, edits]) => {
      const result = outcome(edits.reduce(applyEdit, seed));
      seen.add(result);
      return ['ordered', 'unknown bound', 'refused'].includes(result);
    }),
    { numRuns: 5000 },
  );
  expect(seen).toEqual(new Set(['ordered', 'unknown bound', 'refused']));
});

it('answers any text with ordered bounds or a RangeError', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) =>
      ['ordered', 'unknown bound', 'refused'].includes(outcome(text)),
    ),
    { numRuns: 2000 },
  );
});

const openDigit = fc.constantFrom('0', '1', '4', '6', '9', 'X');
const openYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 999 }), openDigit)
  .map(([sign, decade, lastDigit]) => `${sign}${String(decade).padStart(3, '0')}${lastDigit}`)
  .filter((year) => year !== '-0000');
const openMonth = fc.constantFrom('XX', '0X', '1X', 'X0', 'X1', 'X2', '02', '02', '11', '12');
const openDay = fc.tuple(fc.constantFrom('0', '1', '2', '3', 'X'), openDigit).map((digits) => digits.join(''));

/** Every day of the decade whose text fits, earliest first. */
function enumerateFit(text: string): readonly string[] {
  const shape = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
  const [, sign = '', decade = ''] = /^(-?)(\d{3})/.exec(text) ?? [];
  const firstYear = sign === '-' ? -Number(`${decade}9`) : Number(`${decade}0`);
  const endMs = new Date(0).setUTCFullYear(firstYear + 10);
  const days: string[] = [];
  for (let ms = new Date(0).setUTCFullYear(firstYear); ms < endMs; ms += MS_PER_DAY) {
    // Date writes years before 0 with two digits more.
    const day = new Date(ms)
      .toISOString()
      .replace(/^-00/, '-')
      .slice(0, sign.length + 10);
    if (shape.test(day)) days.push(day);
  }
  return days;
}

it('finds the same first and last day for open digits as writing out every day does', () => {
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(openYear, openMonth, openDay, (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const fitting = enumerateFit(text);
      outcomes.add(fitting.length > 0);
      if (fitting.length === 0) return outcome(text) === 'refused';
      const { earliest, latest } = parseEdtf(text);
      return edtfDay(earliest) === fitting[0] && edtfDay(latest) === fitting.at(-1);
    }),
    { numRuns: 200 },
  );
  expect(outcomes).toEqual(new Set([true, false]));
});
