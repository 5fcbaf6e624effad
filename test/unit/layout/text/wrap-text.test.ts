import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { measureByTable } from '../../../../src/layout/measure-text.ts';
import { wrapBalanced, wrapText, type WrapOptions } from '../../../../src/layout/text/wrap-text.ts';

const options = (widthPx: number, more: Partial<WrapOptions> = {}): WrapOptions => ({
  widthPx,
  maxLines: 2,
  size: 13,
  weight: 700,
  lang: 'en',
  measure: measureByTable,
  ...more,
});
const chinese = (widthPx: number, maxLines = 9): WrapOptions => options(widthPx, { lang: 'zh-Hans', maxLines });
const width = (line: string): number => measureByTable(line, 13, 700);

describe('wrapText', () => {
  it.each([
    ['one line where there is room', 'Trump and Xi speak', 400, ['Trump and Xi speak']],
    ['two lines at a space', 'US approves arms package', 120, ['US approves arms', 'package']],
    ['after a dash', 'US–Chinas', 60, ['US–', 'Chinas']],
    ['white space as one space', '  Trump \n\t and   Xi ', 400, ['Trump and Xi']],
    ['nothing as one empty line', '', 100, ['']],
    ['a word longer than a line in pieces', 'Rindfleischetikettierung', 90, ['Rindfleischeti', 'kettierung']],
    ['no break before closing marks', 'He said (so) !', 62, ['He said', '(so) !']],
  ])('gives %s', (_, text, widthPx, lines) => {
    expect(wrapText(text, options(widthPx)).lines).toEqual(lines);
  });

  it.each([
    ['a comma stays with its word', '中国，美国，俄罗斯', 40, ['中国，', '美国，', '俄罗斯']],
    ['an opening mark goes to the next line', '联合声明《公报》', 66, ['联合声明', '《公报》']],
    ['a number keeps its unit', '会谈于2026年2月4日举行', 70, ['会谈于', '2026年2月', '4日举行']],
  ])('breaks Chinese: %s', (_, text, widthPx, lines) => {
    expect(wrapText(text, chinese(widthPx)).lines).toEqual(lines);
  });

  it('shortens what does not fit, at a word, without marks before the ellipsis', () => {
    const { lines, isShortened } = wrapText('China widens, once more, its export controls', options(100));
    expect(lines).toEqual(['China widens,', 'once more…']);
    expect(isShortened).toBe(true);
  });

  it('leaves only an ellipsis where there is no room for a letter', () => {
    expect(wrapText('Words', options(1, { maxLines: 1 })).lines).toEqual(['…']);
  });

  it('looks at 4,000 characters and says that there are more', () => {
    const { lines, isShortened } = wrapText('word '.repeat(2000), options(100_000, { maxLines: 50 }));
    expect(isShortened).toBe(true);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.join('').length).toBeLessThan(4_010);
  });

  it('keeps no more than four marks on a letter', () => {
    expect(wrapText(`Z${'\u0351'.repeat(60)}`, options(100)).lines).toEqual([`Z${'\u0351'.repeat(4)}`]);
  });

  it('takes a language tag that is none for English', () => {
    expect(wrapText('汉字 and words', options(400, { lang: 'not a tag' })).lines).toEqual(['汉字 and words']);
  });
});

describe('wrapBalanced', () => {
  it('makes lines of about equal length', () => {
    expect(wrapText('Trump and Xi speak by phone', options(170)).lines).toEqual(['Trump and Xi speak by', 'phone']);
    expect(wrapBalanced('Trump and Xi speak by phone', options(170)).lines).toEqual(['Trump and Xi', 'speak by phone']);
  });

  it('breaks no word that wrapText leaves whole', () => {
    const text = 'Bundesverfassungsgericht a b c d e';
    expect(wrapBalanced(text, options(190)).lines.join(' ')).toBe(text);
  });
});

const graphemes = new Intl.Segmenter('zh-Hans', { granularity: 'grapheme' });
const piece = fc.constantFrom(
  ...[
    '中国',
    '稀土出口管制',
    '2026年',
    '2月4日',
    '，',
    '。',
    '》',
    '《',
    '（',
    '）',
    '“',
    '”',
    '！',
    '？',
    '、',
    '：',
    ' ',
    '—',
    '–',
  ],
  ...['US', 'words', 'Donaudampfschiff', 'e\u0301', '👩‍👩‍👧‍👦', '🇨🇳', '%', '1,000', '/', '(', ')', 'x'],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const setting = fc.record({
  widthPx: fc.integer({ min: 1, max: 400 }),
  maxLines: fc.integer({ min: 1, max: 12 }),
  lang: fc.constantFrom('en', 'zh-Hans', ''),
});
/** Marks that may not stand at the start, or at the end, of a line. */
const CLOSING = /^[，。》、！？）：”%)]/u;
const OPENING = /[《（“(]$/u;
const solid = (value: string): string => value.replace(/\s/gu, '');

describe.each([
  ['wrapText', wrapText],
  ['wrapBalanced', wrapBalanced],
])('%s, for any text, width and language', (_, wrap) => {
  const check = (law: (value: string, use: WrapOptions) => void): void => {
    fc.assert(
      fc.property(text, setting, (value, more) => law(value, options(more.widthPx, more))),
      { numRuns: 400 },
    );
  };

  it('makes no line wider than asked for, unless it is a single character', () => {
    check((value, use) => {
      const wide = wrap(value, use).lines.filter((line) => width(line) > use.widthPx);
      expect(wide.filter((line) => [...graphemes.segment(line)].length > 1)).toEqual([]);
    });
  });

  it('loses nothing unless it says so, and never makes more lines than allowed', () => {
    check((value, use) => {
      const { lines, isShortened } = wrap(value, use);
      expect(lines.length).toBeLessThanOrEqual(use.maxLines);
      if (isShortened) expect(lines.at(-1)).toMatch(/…$/);
      else expect(solid(lines.join(''))).toBe(solid(value));
    });
  });

  it('neither starts a line with a closing mark nor ends it with an opening one, where a line holds a word', () => {
    check((value, use) => {
      // On a line of a few characters, or one that marks alone could fill, something must give.
      const { lines } = wrap(value.replace(/[\p{P}]{2,}/gu, '，'), { ...use, widthPx: use.widthPx + 200 });
      expect(lines.slice(1).filter((line) => CLOSING.test(line))).toEqual([]);
      expect(lines.slice(0, -1).filter((line) => OPENING.test(line))).toEqual([]);
    });
  });

  it('measures its widest line', () => {
    check((value, use) => {
      const { lines, width: widest } = wrap(value, use);
      expect(widest).toBeCloseTo(Math.max(...lines.map(width)), 6);
    });
  });
});
