import { describe, expect, test } from 'vitest';
import { stringsEn } from '../../../src/locale/en/strings-en.ts';
import type { Strings } from '../../../src/locale/strings.ts';
import { stringsZhHans } from '../../../src/locale/zh-hans/strings-zh-hans.ts';

/** Where a `7` in every place would say nothing. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'ui.summary': [{ events: 8, lanes: 4, from: '2025', to: '2026', planned: 2 }],
  'ui.showing': [{ from: '2025', to: '2026', shown: 8, total: 66 }],
  'ui.claimCounts': [{ claims: 8, both: 3, differ: 1, open: 2, only: [{ party: '7', count: 2 }] }],
  'ui.kindName': ['meeting'],
  'ui.knowledge.became': ['planned', 'postponed', '7'],
  'ui.accountsView.shown': [{ shown: 7, total: 9, events: 2 }],
  'ui.linkKeys.link': [{ at: 1, of: 2, relation: '7', title: '7', date: '7' }],
  'ui.layers.share': [{ events: 7, alone: 5, finer: 2 }],
  'ui.series.inShort': [{ label: '7', first: '1', from: '7', last: '3', to: '7', least: '1', greatest: '3' }],
  'ui.share.cite': [{ title: '7', asOf: '7', sources: 7, url: '7', retrieved: '7' }],
  'ui.share.formatName': ['svg'],
  'ui.share.formatUse': ['svg'],
  'drawing.sentence': [['7', '8', '9']],
  'drawing.sources': [['7', '8']],
  'drawing.toldAlso': ['7', [{ source: '7', words: '7' }]],
  'numbers.money': ['7', 'USD', ''],
};
/** Made of nothing but punctuation, figures and the names of keys. */
const WITHOUT_WORDS =
  /^(ui\.colonList|ui\.filter\.quoted|ui\.knowledge\.became|drawing\.toldAlso|drawing\.statedAs|drawing\.sentence|numbers\.quantity|numbers\.scales\.\d+\.size|ui\.shortcuts\.\d+\.keys)$/;

/** Every string by its path; functions are called. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'function') {
    const call = value as (...args: readonly unknown[]) => string;
    return [[path, call(...(ARGUMENTS[path] ?? ['7', '7', '7']))]];
  }
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const inEnglish = new Map(leaves(stringsEn));
const inChinese = new Map(leaves(stringsZhHans));

test('both languages have the same strings, but for the number of scales', () => {
  const paths = (map: ReadonlyMap<string, string>) =>
    [...map.keys()].filter((path) => !path.startsWith('numbers.scales')).sort();
  expect(paths(inChinese)).toEqual(paths(inEnglish));
  expect(inEnglish.size).toBeGreaterThan(150);
});

test('no string is left in the other language, empty or broken', () => {
  for (const [path, text] of [...inEnglish].filter(([key]) => !WITHOUT_WORDS.test(key))) {
    expect(text, path).toMatch(/[A-Za-z$]/);
    expect(text, path).not.toMatch(/\p{Script=Han}|[，。：（）]|undefined|NaN|\[object|  /u);
  }
  for (const [path, text] of [...inChinese].filter(([key]) => !WITHOUT_WORDS.test(key))) {
    expect(text, path).toMatch(/\p{Script=Han}/u);
    expect(text, path).not.toMatch(/[,:;()]|undefined|NaN|\[object|  /u);
    expect(text, path).not.toBe(inEnglish.get(path));
  }
});

test('quotation marks are typographic and only in pairs', () => {
  for (const text of [...inEnglish.values(), ...inChinese.values()]) {
    expect(text).not.toMatch(/["']/);
    expect(text.split('“').length).toBe(text.split('”').length);
  }
});

describe('English counts', () => {
  const { drawing, ui } = stringsEn;

  test('one and many', () => {
    expect([0, 1, 2, 1200].map(drawing.eventCount)).toEqual(['0 events', '1 event', '2 events', '1,200 events']);
    expect([drawing.days(1), drawing.weeks(1), drawing.months(1), drawing.years(1)]).toEqual([
      '1 day',
      '1 week',
      '1 month',
      '1 year',
    ]);
    expect([ui.outside(1), ui.outside(58)]).toEqual([
      '1 more event outside this period',
      '58 more events outside this period',
    ]);
    expect([ui.emptyFiltered(1), ui.emptyFiltered(14)]).toEqual([
      'No events match these filters. 1 is hidden.',
      'No events match these filters. 14 are hidden.',
    ]);
    expect(ui.problems(1)).toBe('1 problem in the data; the rest is shown.');
  });

  test('the summary', () => {
    const facts = { events: 8, lanes: 4, from: '9 October 2025', to: 'April 2026', planned: 2 };
    expect(ui.summary(facts)).toBe('8 events in 4 topics, 9 October 2025 to April 2026. 2 are planned.');
    expect(ui.summary({ ...facts, lanesBy: 'actor', planned: 1 })).toBe(
      '8 events in 4 lanes, 9 October 2025 to April 2026. 1 is planned.',
    );
    expect(ui.summary({ ...facts, events: 1, lanesBy: 'none', to: '9 October 2025', planned: 0 })).toBe(
      '1 event, 9 October 2025.',
    );
  });

  test('claims by what the accounts do, leaving out what there is none of', () => {
    const only = [
      { party: 'China', count: 1 },
      { party: 'US', count: 4 },
    ];
    expect(ui.claimCounts({ claims: 8, both: 3, differ: 0, open: 0, only })).toBe(
      '8 claims: 3 by both sides, 1 only by China, 4 only by the US.',
    );
    expect(ui.claimCounts({ claims: 1, both: 0, differ: 0, open: 1, only: [{ party: 'China', count: 0 }] })).toBe(
      '1 claim: 1 where an account is not known.',
    );
    expect(ui.claimCounts({ claims: 0, both: 0, differ: 0, open: 0, only: [] })).toBe('0 claims.');
  });
});

describe('Chinese sentences', () => {
  const { drawing, ui } = stringsZhHans;

  test('read as one', () => {
    expect(ui.summary({ events: 8, lanes: 4, from: '2025年10月9日', to: '2026年4月', planned: 2 })).toBe(
      '共8个事件，分为4个主题，时间为2025年10月9日至2026年4月。其中2个为计划。',
    );
    expect(ui.claimCounts({ claims: 8, both: 3, differ: 1, open: 0, only: [{ party: '美方', count: 4 }] })).toBe(
      '共8项内容：各方均提及3项，表述不同1项，仅美方提及4项。',
    );
    expect(drawing.dayNotSet('2026年4月')).toBe('2026年4月，日期未定');
    expect(drawing.gap(drawing.months(3))).toBe('其间3个月无事件记录');
  });
});

describe('names and articles', () => {
  const everyLanguage: readonly Strings[] = [stringsEn, stringsZhHans];

  test('a known kind has a name however it is written, an unknown one is its own', () => {
    expect(stringsEn.ui.kindName('arms-sale')).toBe('Arms sale');
    expect(stringsEn.ui.kindName('Arms sale')).toBe('Arms sale');
    expect(stringsZhHans.ui.kindName('arms-sale')).toBe('军售');
    for (const { ui } of everyLanguage) {
      for (const kind of ['balloon', 'constructor', '__proto__', '']) expect(ui.kindName(kind)).toBe(kind);
    }
  });

  test('English names of states that take an article get it', () => {
    const { ui, drawing } = stringsEn;
    expect(drawing.series('million tonnes', 'US')).toBe('Million tonnes · figures given by the US');
    expect(drawing.series('million tonnes', undefined)).toBe('Million tonnes');
    expect([ui.by('China'), ui.by('United States'), ui.by('USDA'), ui.by('Uzbekistan')]).toEqual([
      'by China',
      'by the United States',
      'by USDA',
      'by Uzbekistan',
    ]);
  });

  test('the source’s words, with and without what they mean', () => {
    const { stated } = stringsEn.ui;
    expect(stated('last year', undefined, '2025', false)).toBe('The source says “last year”, which means 2025.');
    expect(stated('last year', 'The report', '2025', true)).toBe(
      'The report says “last year”, which by its day of publication means 2025.',
    );
    expect(stated('last year', 'The report', undefined, true)).toBe('The report says “last year”.');
    expect(stringsZhHans.ui.stated('去年', '报道', '2025年', true)).toBe(
      '报道的说法是“去年”，按其发布日期推算，指2025年。',
    );
  });
});

test('axis labels', () => {
  expect([stringsEn.axis.day(11, 3), stringsEn.axis.dayOfYear(2025, 11, 3)]).toEqual(['3 Nov', '3 Nov 2025']);
  expect([stringsEn.axis.month(11), stringsEn.axis.monthOfYear(2025, 11)]).toEqual(['Nov', 'Nov 2025']);
  expect([1979, -43, 0, -170_000_000].map(stringsEn.axis.year)).toEqual(['1979', '44 BC', '1 BC', '170,000,001 BC']);
  expect([stringsZhHans.axis.day(11, 3), stringsZhHans.axis.dayOfYear(2025, 11, 3)]).toEqual([
    '11月3日',
    '2025年11月3日',
  ]);
  expect([stringsZhHans.axis.month(11), stringsZhHans.axis.monthOfYear(2025, 11)]).toEqual(['11月', '2025年11月']);
  expect([1979, -43].map(stringsZhHans.axis.year)).toEqual(['1979年', '公元前44年']);
});
