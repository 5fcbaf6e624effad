import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUrl } from '../../../src/model/read-url.ts';

describe('readUrl', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'img/photo.png',
    '../a.html',
    '/a:b',
    '#note',
    '?a=b:c',
    '//example.org/a',
    './javascript:x',
  ])('keeps %s', (url) => {
    expect(readUrl(url)).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\r:alert(1)',
    'https://example.org/\u0000',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'mailto:a@example.org',
    'www.example.org:80',
    '',
    '  ',
    ':',
  ])('refuses %j', (url) => {
    expect(readUrl(url)).toBeUndefined();
  });

  test('cuts blanks around', () => {
    expect(readUrl(' https://example.org \n')).toBe('https://example.org');
  });

  test('whatever it keeps, a browser reads as http or https', () => {
    const piece = fc.constantFrom(
      'javascript',
      'https',
      'data',
      ':',
      '/',
      '//',
      'a',
      ' ',
      '\t',
      '\u0000',
      '\u00a0',
      '\\',
      '?',
      '#',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = readUrl(pieces.join('')) ?? 'https://refused.example';
        fc.pre(URL.canParse(url, 'https://example.org/'));
        expect(new URL(url, 'https://example.org/').protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 2000 },
    );
  });
});
