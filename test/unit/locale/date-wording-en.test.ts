import { describe, expect, test } from 'vitest';
import { english } from '../../../src/locale/en/english.ts';
import type { DateStyle } from '../../../src/locale/locale.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';

const words = (edtf: string, style: DateStyle): string => english.date(parseEdtf(edtf), style);

describe('English labels', () => {
  test.each([
    ['2025-10-30', '30 Oct 2025'],
    ['2025-12', 'Some day in December 2025'],
    ['2025', 'Some time in 2025'],
    ['2001-21', 'Some time in spring 2001'],
    ['2001-28', 'Some time in northern winter 2001'],
    ['2001-31', 'Some time in southern autumn 2001'],
    ['2001-34', 'Some time in the second quarter of 2001'],
    ['2001-38', 'Some time in the middle four months of 2001'],
    ['2001-41', 'Some time in the second half of 2001'],
    ['198X', 'Some time in the 1980s'],
    ['200X', 'Some time from 2000 to 2009'],
    ['19XX', 'Some time from 1900 to 1999'],
    ['XXXX', 'Date unknown'],
    ['2004-06-XX', 'Some day in June 2004'],
    ['2004-XX', 'Some time in 2004'],
    ['1984-1X', 'Some time from Oct to Dec 1984'],
    ['2004-06-1X', 'Some day from 10 to 19 Jun 2004'],
    ['156X-12-25', '25 December of some year from 1560 to 1569'],
    ['XXXX-12-25', '25 December, year unknown'],
    ['1950S2', 'Some time from 1900 to 1999, estimated at 1950'],
    ['1950S3', 'Some time from 1950 to 1959, estimated at 1950'],
  ])('%s within a stretch: %s', (edtf, label) => {
    expect(words(edtf, 'label')).toBe(label);
  });

  test.each([
    ['0000', 'Some time in 1 BC'],
    ['-0043', 'Some time in 44 BC'],
    ['-0043-03-15', '15 Mar 44 BC'],
    ['0044-03-15', '15 Mar AD 44'],
    ['-001X', 'Some time from 20 BC to 11 BC'],
    ['Y170000002', 'Some time in AD 170,000,002'],
    ['Y-170000002', 'Some time in 170,000,003 BC'],
    ['Y171010000S3', 'Some time from AD 171,000,000 to AD 171,999,999, estimated at AD 171,010,000'],
  ])('%s far from our time: %s', (edtf, label) => {
    expect(words(edtf, 'label')).toBe(label);
  });

  test.each([
    ['1971-07-09/1971-07-11', '9–11 Jul 1971'],
    ['1998-06-24/1998-07-03', '24 Jun – 3 Jul 1998'],
    ['1995-07-21/1996-03-23', '21 Jul 1995 – 23 Mar 1996'],
    ['1954-09/1954-11', 'Sep–Nov 1954'],
    ['1954-09/1955', 'Sep 1954 – 1955'],
    ['1954/1955-09', '1954 – Sep 1955'],
    ['1954-09/1954-11-11', 'Sep – 11 Nov 1954'],
    ['1964/2008', '1964–2008'],
    ['2003-22/2003-23', 'Summer–autumn 2003'],
    ['198X/199X', 'The 1980s – the 1990s'],
    ['19XX/2003', 'Between 1900 and 1999 – 2003'],
    ['-2005/-1999-02', '2006 BC – Feb 2000 BC'],
    ['2025-10-30/2025-10-30', '30 Oct 2025'],
    ['2003/2003', 'Throughout 2003'],
    ['2025-11-10/..', 'Since 10 Nov 2025'],
    ['../1971-07-11', 'Until 11 Jul 1971'],
    ['1985-04/', 'From Apr 1985, end unknown'],
    ['/1985-04', 'Until Apr 1985, start unknown'],
    ['/..', 'Date unknown'],
  ])('%s throughout: %s', (edtf, label) => {
    expect(words(edtf, 'label')).toBe(label);
  });

  test.each([
    ['[1972-02-27,1972-02-28]', '27 or 28 Feb 1972'],
    ['[1972-02-27,1972-03-01]', '27 Feb or 1 Mar 1972'],
    ['{1972-02-27,1972-02-28,1972-02-29}', '27, 28 and 29 Feb 1972'],
    ['[1667,1760-12]', '1667 or Dec 1760'],
    ['[2025-11-03..2025-11-09]', 'Some day from 3 to 9 Nov 2025'],
    ['[1670..1672]', 'Some time from 1670 to 1672'],
    ['{1670..1672}', '1670–1672'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
    ['[..1760-12-03]', '3 Dec 1760 or earlier'],
    ['[1760-12..]', 'Dec 1760 or later'],
    ['{..1760-12-03}', '3 Dec 1760 and earlier'],
    ['[2025-12]', 'Some day in December 2025'],
  ])('%s, a set: %s', (edtf, label) => {
    expect(words(edtf, 'label')).toBe(label);
  });

  test.each([
    ['2025-11-10~', 'About 10 Nov 2025'],
    ['2025-11~', 'About Nov 2025'],
    ['156X~', 'About the 1560s'],
    ['16XX~', 'Some time from about 1600 to about 1699'],
    ['2025-11-10?', '10 Nov 2025, not confirmed'],
    ['2025-12?', 'Some day in December 2025, not confirmed'],
    ['2025-11-10%', 'About 10 Nov 2025, not confirmed'],
    ['1984~/2004-06', 'About 1984 – Jun 2004'],
    ['1971-07-09~/1971-07-11', 'About 9 Jul 1971 – 11 Jul 1971'],
    ['1984?/2004', '1984–2004, start not confirmed'],
    ['1984/2004?', '1984–2004, end not confirmed'],
    ['1984?/2004?', '1984–2004, not confirmed'],
    ['2025-11-10?/..', 'Since 10 Nov 2025, not confirmed'],
  ])('%s in doubt: %s', (edtf, label) => {
    expect(words(edtf, 'label')).toBe(label);
  });
});

describe('English beyond labels', () => {
  test.each([
    ['2025-10-30', '30 October 2025'],
    ['2025-12', 'some day in December 2025'],
    ['1971-07-09/1971-07-11', '9–11 July 1971'],
    ['2025-11-10/..', 'since 10 November 2025'],
  ])('long %s: %s', (edtf, text) => {
    expect(words(edtf, 'long')).toBe(text);
  });

  test.each([
    ['2025-10-30', '30 October 2025'],
    ['2025-11', 'some time in November 2025, day not given'],
    ['2025', 'some time in 2025'],
    ['2025-11-03/2025-11-09', 'from 3 November to 9 November 2025'],
    ['[2025-11-03..2025-11-09]', 'some day from 3 to 9 November 2025'],
    ['[1972-02-27,1972-02-28]', '27 or 28 February 1972'],
    ['2025-11-10~', 'about 10 November 2025'],
    ['2025-11-10?', '10 November 2025, date not confirmed'],
    ['2001-33/2001-34', 'from the first quarter to the second quarter of 2001'],
  ])('spoken %s: %s', (edtf, text) => {
    expect(words(edtf, 'spoken')).toBe(text);
  });

  test.each([
    ['2026-04', 'Apr 2026', 'April 2026'],
    ['2026', '2026', '2026'],
    ['2026-33', 'the first quarter of 2026', 'the first quarter of 2026'],
    ['2026-04~', 'about Apr 2026', 'about April 2026'],
    ['2026-05-13/2026-05-15', '13–15 May 2026', '13 to 15 May 2026'],
    ['2026-04/..', 'from Apr 2026', 'from April 2026'],
  ])('bare %s: %s', (edtf, bare, bareLong) => {
    expect(words(edtf, 'bare')).toBe(bare);
    expect(words(edtf, 'bare-long')).toBe(bareLong);
  });

  test.each([
    ['1985-04-12T23:20:30', '12 Apr 1985, 23:20 local time', '12 April 1985, 23:20 local time'],
    ['1985-04-12T23:20:30+04:30', '12 Apr 1985, 23:20 local time', '12 April 1985, 23:20 local time (UTC+4:30)'],
    ['1985-04-12T23:20:30-04', '12 Apr 1985, 23:20 local time', '12 April 1985, 23:20 local time (UTC−4)'],
    ['1985-04-12T23:20:30Z', '12 Apr 1985, 23:20 UTC', '12 April 1985, 23:20 UTC'],
  ])('clock time %s: %s', (edtf, label, long) => {
    expect(words(edtf, 'label')).toBe(label);
    expect(words(edtf, 'long')).toBe(long);
  });

  test('a day given in milliseconds, at any time of it', () => {
    expect(english.day(Date.UTC(2026, 1, 4), 'label')).toBe('4 Feb 2026');
    expect(english.day(Date.UTC(2026, 1, 4, 23, 59), 'long')).toBe('4 February 2026');
    expect(english.day(Infinity, 'label')).toBe('Date unknown');
    expect(english.day(NaN, 'spoken')).toBe('date unknown');
  });
});
