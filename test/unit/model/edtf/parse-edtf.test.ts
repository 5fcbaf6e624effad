import { describe, expect, it } from 'vitest';

import { edtfDay } from '../../../../src/model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';
import { conformanceRows } from './conformance-rows.ts';
import type { ConformanceRow } from './conformance-rows.ts';
import { referenceMs } from './reference-day.ts';

function rowsThat(test: (row: ConformanceRow) => boolean): readonly ConformanceRow[] {
  return conformanceRows.filter(test);
}

describe('the conformance table', () => {
  it('is the whole table', () => {
    expect(conformanceRows).toHaveLength(200);
    expect(rowsThat((row) => row.min !== '' && row.expect === 'valid')).toHaveLength(143);
  });

  // No exception is needed: the rows on which every library differs are matched too.
  it.each(rowsThat((row) => row.expect === 'valid' && row.min !== ''))('bounds of “$edtf”', ({ edtf, min, max }) => {
    const { earliest, latest } = parseEdtf(edtf);
    expect({ earliest, latest }).toEqual({ earliest: referenceMs(min), latest: referenceMs(max) });
  });

  it.each(rowsThat((row) => row.basis === 'implementation-defined'))('accepts “$edtf”', ({ edtf }) => {
    const { earliest, latest } = parseEdtf(edtf);
    expect(earliest).toBeLessThan(latest);
  });

  it.each(rowsThat((row) => row.expect === 'invalid'))('refuses “$edtf”', ({ edtf }) => {
    expect(() => parseEdtf(edtf)).toThrow(RangeError);
    expect(() => parseEdtf(edtf)).toThrow(/ is not an EDTF date: .+ at position \d+$/);
  });

  it.each(rowsThat((row) => row.expect === 'disputed'))('refuses the blank in “$edtf”', ({ edtf }) => {
    expect(() => parseEdtf(edtf)).toThrow(`unexpected blank in the year at position ${edtf.indexOf(' ') + 1}`);
  });
});

describe('what and where', () => {
  it.each([
    ['2025-13', 'month 13 at position 6'],
    ['2025-00', 'month 00 at position 6'],
    ['2025-2X', 'month 2X at position 6'],
    ['2025-02-30', 'day 30 does not exist in February 2025, at position 9'],
    ['-0001-02-29', 'day 29 does not exist in February -0001, at position 10'],
    ['-190X-02-30', 'day 30 does not exist in February -190X, at position 10'],
    ['2025-0X-32', 'day 32 at position 9'],
    ['2025-02-3X', 'day 3X does not exist in February 2025, at position 9'],
    ['2X01-02-29', 'day 29 does not exist in February 2X01, at position 9'],
    ['2025-21-03', 'a day after a season at position 9'],
    ['2025-1', 'the month is cut short at position 7'],
    ['2025-10-30T24:00:00', 'hour 24 at position 12'],
    ['2025-10-30T23:59:60', 'second 60 at position 18'],
    ['2025-10-30T10:00', 'the time is cut short at position 17'],
    ['2025-10-30~T10:00:00', 'unexpected “T” in the date at position 12'],
    ['2025-10-30T10:00:00+09:60', 'zone minute 60 at position 24'],
    ['2025-10-30/2025-10-99', 'day 99 at position 20'],
    ['2025-10-30/2025-10-29', 'the end 2025-10-29 begins before the start 2025-10-30, at position 12'],
    ['2004/2005/2006', 'unexpected “/” in the date at position 10'],
    ['/', 'an interval with neither start nor end at position 1'],
    ['…/2006', 'unexpected “…” in the year at position 1'],
    ['20🙂6', 'unexpected “🙂” in the year at position 3'],
    ['20067890', 'a year of more than four digits without Y at position 1'],
    ['Y0123456', 'a leading zero at position 2'],
    ['Y', 'the year is cut short at position 2'],
    ['Y17E', 'the exponent of the year is cut short at position 5'],
    ['Y1E13', 'a year beyond a million million at position 2'],
    ['1950S0', '0 significant digits at position 6'],
    ['1950S5', '5 significant digits at position 6'],
    ['195XS2', 'open digits and significant digits together at position 5'],
    ['1950S2-01', 'unexpected “-” in the date at position 7'],
    ['2004??', 'unexpected “?” in the date at position 6'],
    ['[1667,1668', 'a set without “]” at its end, at position 10'],
    ['{1667]', 'a set without “}” at its end, at position 6'],
    ['[]', 'the year is cut short at position 2'],
    ['[1667,]', 'the year is cut short at position 7'],
    ['[..]', 'the year is cut short at position 2'],
    ['[1667..,1668]', 'the year is cut short at position 8'],
    ['[1667,..1668]', 'the year is cut short at position 7'],
    ['{1668..1667}', 'the end 1667 begins before the start 1668, at position 8'],
    ['[1667,2005-07-25T10:10:10Z]', 'a clock time in a set at position 17'],
  ])('%s: %s', (text, problem) => {
    expect(() => parseEdtf(text)).toThrow(new RangeError(`“${text}” is not an EDTF date: ${problem}`));
  });

  it('shortens a long text', () => {
    expect(() => parseEdtf('9'.repeat(1_000_000))).toThrow(`“${'9'.repeat(60)}…” is not an EDTF date`);
  });
});

describe('a point', () => {
  it('keeps what is written', () => {
    expect(parseEdtf('-1985-04-12T23:20:30+04:30')).toMatchObject({
      kind: 'point',
      precision: 'time',
      year: -1985,
      month: 4,
      day: 12,
      time: '23:20:30+04:30',
      unspecified: false,
    });
    expect(parseEdtf('1953S2~')).toMatchObject({ year: 1953, significantDigits: 2, precision: 'century' });
    expect(parseEdtf('2001-34')).toMatchObject({ year: 2001, season: 34, precision: 'season' });
    expect(parseEdtf('2001-34')).not.toHaveProperty('month');
  });

  it('gives the earliest year that fits open digits, and no month or day that is open', () => {
    expect(parseEdtf('190X-02-29')).toMatchObject({ year: 1904, month: 2, day: 29, unspecified: true });
    expect(parseEdtf('-15XX')).toMatchObject({ year: -1599, unspecified: true });
    expect(parseEdtf('2004-1X-05')).not.toHaveProperty('month');
    expect(parseEdtf('2004-06-XX')).not.toHaveProperty('day');
  });

  it.each([
    ['2004-06-11', 'day'],
    ['2004-06', 'month'],
    ['2004', 'year'],
    ['Y17E8', 'year'],
    ['2004-24', 'season'],
    ['198X', 'decade'],
    ['19XX', 'century'],
    ['1XXX', 'millennium'],
    ['XXXX', 'millennium'],
    ['2004-XX', 'year'],
    ['2004-1X', 'year'],
    ['2004-XX-05', 'year'],
    ['2004-06-XX', 'month'],
    ['2004-06-2X', 'month'],
    ['156X-12-25', 'decade'],
    ['198X-21', 'decade'],
    ['1953S4', 'year'],
    ['1953S3', 'decade'],
    ['1953S1', 'millennium'],
    ['Y171010000S3', 'millennium'],
    ['Y171010000S9', 'year'],
    ['2004/2005', 'span'],
    ['[2004]', 'span'],
  ])('%s is known to the %s', (text, precision) => {
    expect(parseEdtf(text).precision).toBe(precision);
  });

  it.each([
    ['2004', false, false],
    ['2004?', true, false],
    ['2004~', false, true],
    ['2004%', true, true],
    ['2004?-06-~11', true, true],
    ['2004-~06', false, true],
    ['?2004', true, false],
    ['Y-17E7~', false, true],
    ['2004-06~/2005', false, true],
    ['2004/2005?', true, false],
    ['{1960?,1961~}', true, true],
    ['[1670..1672%]', true, true],
    ['/2004~', false, true],
    ['2004/2005', false, false],
  ])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
    expect(parseEdtf(text).qualifiers).toEqual({ uncertain, approximate });
  });

  it.each([
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2025-24', '2025-12-01', '2026-02-28'],
    ['-0001-24', '-0001-12-01', '0000-02-29'],
    ['201X-24', '2010-12-01', '2020-02-29'],
    ['2001-30', '2001-12-01', '2002-02-28'],
  ])('the season %s lasts from %s to %s', (text, first, last) => {
    const { earliest, latest } = parseEdtf(text);
    expect([edtfDay(earliest), edtfDay(latest)]).toEqual([first, last]);
  });

  it('puts a time with a zone on its day in UTC', () => {
    expect(edtfDay(parseEdtf('2026-01-01T00:30:00+08:00').earliest)).toBe('2025-12-31');
    expect(edtfDay(parseEdtf('2025-12-31T20:00:00-05').latest)).toBe('2026-01-01');
    expect(edtfDay(parseEdtf('2025-12-31T20:00:00').latest)).toBe('2025-12-31');
  });
});

describe('an interval', () => {
  it('keeps its ends', () => {
    expect(parseEdtf('2004-06/..')).toMatchObject({
      kind: 'interval',
      start: { text: '2004-06', month: 6 },
      end: 'open',
    });
    expect(parseEdtf('/2004~')).toMatchObject({ start: 'unknown', end: { text: '2004~' }, earliest: NaN });
    expect(parseEdtf('../..')).toMatchObject({ earliest: -Infinity, latest: Infinity });
  });

  it('may end in open or significant digits that reach behind its start', () => {
    expect(edtfDay(parseEdtf('1984-11-12/1984-11-XX').latest)).toBe('1984-11-30');
    expect(edtfDay(parseEdtf('1955/1953S3').latest)).toBe('1959-12-31');
    expect(() => parseEdtf('1984-12-01/1984-11-XX')).toThrow(RangeError);
  });
});

describe('a set', () => {
  it('puts members in order of time', () => {
    const set = parseEdtf('{1961,1960-12,1960..1962,1960}');
    const texts = 'members' in set ? set.members.map((member) => ('text' in member ? member.text : 'run')) : [];
    expect(set.kind).toBe('all-of');
    expect(texts).toEqual(['1960', 'run', '1960-12', '1961']);
  });

  it('knows open runs', () => {
    const set = parseEdtf('[..1760,1800,1850..]');
    expect(set).toMatchObject({ kind: 'one-of', earliest: -Infinity, latest: Infinity });
    expect(set).toMatchObject({ members: [{ kind: 'run', start: 'open' }, { text: '1800' }, { end: 'open' }] });
  });

  it('reads a very long set', () => {
    const years = Array.from({ length: 100_000 }, (_, index) => String(1000 + (index % 9000)));
    const set = parseEdtf(`[${years.join(',')}]`);
    expect([edtfDay(set.earliest), edtfDay(set.latest)]).toEqual(['1000-01-01', '9999-12-31']);
  });
});
