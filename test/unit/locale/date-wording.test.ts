import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeFor, localeTags } from '../../../src/locale/locales.ts';
import type { DateStyle } from '../../../src/locale/locale.ts';
import type { EdtfDate, EdtfPoint } from '../../../src/model/edtf/edtf-date.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';

const STYLES: readonly DateStyle[] = ['label', 'long', 'spoken', 'bare', 'bare-long'];
const SYMBOLS = /[~→–—?[\]{}…]/u;

const digit = fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X');
const twoDigits = fc.tuple(digit, digit).map((digits) => digits.join(''));
const year = fc.oneof(
  fc.tuple(fc.constantFrom('', '-'), twoDigits, twoDigits).map((parts) => parts.join('')),
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => `Y${value}`),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }))
    .map(([value, digits]) => `${value}S${digits}`),
);
const month = fc.oneof(
  fc.integer({ min: 1, max: 41 }).map((value) => String(value).padStart(2, '0')),
  twoDigits,
);
const doubt = fc.constantFrom('', '', '?', '~', '%');
const point = fc.oneof(
  fc.tuple(year, doubt).map((parts) => parts.join('')),
  fc.tuple(year, month, doubt).map(([y, m, d]) => `${y}-${m}${d}`),
  fc.tuple(year, month, twoDigits, doubt).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('', 'Z', '-04', '+04:30'))
    .map(([hour, zone]) => `1985-04-12T${String(hour).padStart(2, '0')}:20:30${zone}`),
);
const end = fc.oneof({ weight: 6, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom('..', '') });
const member = fc.oneof(
  point,
  fc.tuple(point, point).map(([a, b]) => `${a}..${b}`),
  point.map((text) => `..${text}`),
  point.map((text) => `${text}..`),
);
const text = fc.oneof(
  point,
  fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
  fc.array(member, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
  fc.array(member, { minLength: 1, maxLength: 4 }).map((members) => `{${members.join(',')}}`),
);

function readable(edtf: string): EdtfDate | undefined {
  try {
    return parseEdtf(edtf);
  } catch {
    return undefined;
  }
}

const date = text.map(readable).filter((value) => value !== undefined);

describe.each(localeTags())('dates in %s', (tag) => {
  const locale = localeFor(tag);

  test('every date has words in every style, and never a broken one', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...STYLES), (value, style) => {
        const words = locale.date(value, style);
        expect(words).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|null|Infinity|\[object|\be\+|\s$|^\s|\s{2}/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is read aloud has no symbols', () => {
    fc.assert(
      fc.property(date, fc.constantFrom<DateStyle>('spoken', 'bare-long'), (value, style) => {
        expect(locale.date(value, style)).not.toMatch(SYMBOLS);
      }),
      { numRuns: 1000 },
    );
  });

  test('doubts are always worded', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...STYLES), (value, style) => {
        const words = locale.date(value, style);
        expect(/not confirmed|未证实|未经证实/u.test(words)).toBe(value.qualifiers.uncertain);
      }),
      { numRuns: 1000 },
    );
  });

  test('two days are never worded alike', () => {
    const days = fc.tuple(fc.integer({ min: -800_000, max: 3_000_000 }), fc.integer({ min: -800_000, max: 3_000_000 }));
    fc.assert(
      fc.property(days, fc.constantFrom(...STYLES), ([a, b], style) => {
        const isSame = locale.day(a * 86_400_000, style) === locale.day(b * 86_400_000, style);
        expect(isSame).toBe(a === b);
      }),
    );
  });

  test('a day is worded the same from its EDTF text and from its milliseconds', () => {
    const anyDay = fc.date({
      min: new Date(Date.UTC(1000, 0)),
      max: new Date(Date.UTC(9999, 11)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...STYLES), (day, style) => {
        expect(locale.day(day.getTime(), style)).toBe(locale.date(parseEdtf(day.toISOString().slice(0, 10)), style));
      }),
    );
  });

  test('dates made by hand that no parser gives still get words', () => {
    const odd: EdtfPoint = {
      kind: 'point',
      text: '',
      earliest: NaN,
      latest: NaN,
      precision: 'day',
      year: 2025,
      month: 13,
      day: 40,
      time: 'noon',
      unspecified: false,
      qualifiers: { uncertain: false, approximate: false },
    };
    const dates: readonly EdtfDate[] = [
      odd,
      { ...odd, unspecified: true },
      { ...odd, kind: 'one-of', members: [] },
      { ...odd, kind: 'all-of', members: [{ kind: 'run', start: 'open', end: 'open' }] },
      { ...odd, kind: 'interval', start: 'open', end: 'open' },
      { ...odd, kind: 'interval', start: 'unknown', end: 'unknown' },
    ];
    for (const value of dates) {
      for (const style of STYLES) expect(locale.date(value, style)).toMatch(/^[^ ](?!.*(undefined|NaN)).+$/u);
    }
  });
});
