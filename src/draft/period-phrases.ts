import { NO_COUNT } from './counted-words.ts';
import type { Anchor, DatePhrase, Meaning, TimeUnit, Which } from './date-meaning.ts';
import { SMALL_NUMBER, smallNumber } from './number-words.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Meaning;
}

const YEAR = '(?:1[5-9]|20|21)\\d\\d';
const OF_YEAR = `(?:\\s+(?:of\\s+)?(?:(?<year>${YEAR})\\b|(?<yearWhich>this|last|next)\\s+year\\b|(?<theYear>the\\s+year)\\b))`;
const PART = '(?:(?:early|mid|late)[\\s-]+(?:in\\s+)?|(?:the\\s+)?(?:beginning|start|middle|end)\\s+of\\s+)?';
const SEASON = 'spring|summer|autumn|fall|winter';
const UNITS = '(?<unit>day|week|month|year|decade)';

const SEASON_CODES: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 };
const OFFSETS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

const rule = (source: string, read: Rule['read']): Rule => ({ pattern: new RegExp(`\\b${source}`, 'giu'), read });
const vague = (): Meaning => ({ type: 'vague' });
const whichOf = (word: string | undefined): Which => {
  const which = word?.toLowerCase();
  return which === 'last' || which === 'next' ? which : 'this';
};

function season(code: number, { year, yearWhich, theYear, which }: Groups): Meaning {
  if (year !== undefined) return { type: 'season', code, year: Number(year) };
  if (theYear !== undefined) return { type: 'season', code, yearOffset: 0 };
  if (yearWhich !== undefined) return { type: 'season', code, yearOffset: OFFSETS[whichOf(yearWhich)] };
  return which === undefined ? { type: 'season', code } : { type: 'season', code, which: whichOf(which) };
}

function unit({ which, unit: name }: Groups, anchor: Anchor, offset = OFFSETS[whichOf(which)]): Meaning {
  return { type: 'unit', unit: (name ?? 'year') as TimeUnit, offset, anchor };
}

function shift({ count = 'a', unit: name }: Groups, direction: 1 | -1, anchor: Anchor): Meaning {
  return { type: 'shift', unit: (name ?? 'day') as TimeUnit, count: direction * smallNumber(count), anchor };
}

const plainYear = ({ year }: Groups): Meaning => ({ type: 'calendar', date: { year: Number(year) } });

/** Phrases a calendar parser does not know or reads too finely. Where two overlap the longer counts, then the earlier. */
const RULES: readonly Rule[] = [
  rule(`(?:the\\s+)?(?<nth>first|second)\\s+half${OF_YEAR}`, (groups) => season(39 + nth(groups), groups)),
  rule(`(?<which>this|last|next)\\s+quarter\\b(?!\\s+of)`, ({ which }) => ({
    type: 'quarter',
    offset: OFFSETS[whichOf(which)],
  })),
  rule(`(?:the\\s+)?(?<nth>first|second|third|fourth|final)\\s+quarter(?:${OF_YEAR}|\\b)`, (groups) =>
    season(32 + nth(groups), groups),
  ),
  rule(`H(?<digit>[12])[\\s-]+(?:of\\s+)?(?<year>${YEAR})\\b`, (groups) => season(39 + Number(groups.digit), groups)),
  rule(`Q(?<digit>[1-4])(?:[\\s-]+(?:of\\s+)?(?<year>${YEAR})\\b|\\b)`, (groups) =>
    season(32 + Number(groups.digit), groups),
  ),
  rule(`(?:in\\s+)?${PART}(?:the\\s+)?(?<name>${SEASON})\\s+(?:of\\s+)?(?<year>${YEAR})\\b`, (groups) =>
    season(codeOf(groups), groups),
  ),
  rule(`${PART}(?<which>this|last|next)\\s+(?<name>${SEASON})\\b`, (groups) => season(codeOf(groups), groups)),
  rule(`in\\s+(?:the\\s+)?(?<name>${SEASON})\\b`, (groups) => season(codeOf(groups), groups)),
  rule(`(?:the\\s+)?(?:(?:early|mid|late)[\\s-]+)?(?<year>(?:1[5-9]|20)\\d0)s\\b`, ({ year }) => ({
    type: 'decade',
    firstYear: Number(year),
  })),
  rule(`${PART}(?:earlier\\s+|later\\s+)?(?<which>this|last|next)\\s+${UNITS}\\b(?!\\s+and)`, (groups) =>
    unit(groups, 'published'),
  ),
  rule(`(?:the\\s+)(?:beginning|start|middle|end)\\s+of\\s+the\\s+${UNITS}\\b`, (groups) =>
    unit(groups, 'published', 0),
  ),
  rule(`the\\s+(?:following|next)\\s+${UNITS}\\b`, (groups) => unit(groups, 'told', 1)),
  rule(`the\\s+previous\\s+${UNITS}\\b`, (groups) => unit(groups, 'told', -1)),
  rule(`(?:that|the)\\s+same\\s+${UNITS}\\b`, (groups) => unit(groups, 'told', 0)),
  rule(`the\\s+(?<unit>day)\\s+(?:after|later)(?!\\s+tomorrow)\\b`, (groups) => unit(groups, 'told', 1)),
  rule(`the\\s+(?<unit>day)\\s+before(?!\\s+yesterday)\\b`, (groups) => unit(groups, 'told', -1)),
  rule(`(?:about\\s+|around\\s+|some\\s+)?(?<count>${SMALL_NUMBER})\\s+${UNITS}s?\\s+ago\\b`, (groups) =>
    shift(groups, -1, 'published'),
  ),
  rule(`(?<count>${SMALL_NUMBER})\\s+${UNITS}s?\\s+(?:later|after\\s+that|afterwards)\\b`, (groups) =>
    shift(groups, 1, 'told'),
  ),
  rule(`(?<count>${SMALL_NUMBER})\\s+${UNITS}s?\\s+(?:earlier|before\\s+that)\\b`, (groups) =>
    shift(groups, -1, 'told'),
  ),
  rule(`the\\s+(?:past|last|previous)\\s+(?<count>${SMALL_NUMBER})\\s+${UNITS}s?\\b`, ({ count = 'a', unit: name }) =>
    stretch(-smallNumber(count), name),
  ),
  rule(`the\\s+(?:next|coming)\\s+(?<count>${SMALL_NUMBER})\\s+${UNITS}s?\\b`, ({ count = 'a', unit: name }) =>
    stretch(smallNumber(count), name),
  ),
  rule(`the\\s+past\\s+${UNITS}\\b`, ({ unit: name }) => stretch(-1, name)),
  rule('(?:just\\s+|only\\s+)?(?:hours|minutes|moments|shortly)\\s+(?:after|before|later|earlier)\\b', () => ({
    type: 'order',
  })),
  rule(`(?:in\\s+)?(?:the\\s+)?(?:fiscal(?:\\s+year)?[\\s-]+|FY[\\s-]?)(?:${YEAR}|'?\\d\\d)\\b`, () => ({
    type: 'fiscal',
  })),
  rule(`(?<count>${SMALL_NUMBER})\\s+fortnights?\\s+ago\\b`, ({ count = 'a' }) =>
    shift({ count: String(2 * smallNumber(count)), unit: 'week' }, -1, 'published'),
  ),
  rule(
    `(?:in|since|by|until|till|before|after|during|through|early|mid|late|around|year|(?:(?:the\\s+)?(?:beginning|start|middle|end)\\s+)?of)[\\s-]+(?<year>${YEAR})\\b${NO_COUNT}(?!\\s*[-–]\\s*\\d)`,
    plainYear,
  ),
  rule(
    `(?<word>from|between)\\s+(?<from>${YEAR})\\s*(?:to|and|through|until|[-–])\\s*(?<to>${YEAR})\\b${NO_COUNT}`,
    years,
  ),
  rule(`(?<from>${YEAR})[-–](?<to>${YEAR})\\b${NO_COUNT}`, years),
  rule(
    '(?:(?:this|next|last)\\s+season|recent(?:ly)?|in\\s+recent\\s+\\w+|soon|in\\s+the\\s+near\\s+future)\\b',
    vague,
  ),
  rule(`within\\s+(?:the\\s+(?:next|coming)\\s+)?${SMALL_NUMBER}\\s+(?:hour|day|week|month|year)s?\\b`, vague),
  rule(`(?<=^|[,;]\\s)in\\s+${SMALL_NUMBER}\\s+(?:day|week|month|year|decade)s?\\b`, vague),
  rule(
    `on\\s+the\\s+\\d{1,2}(?:st|nd|rd|th)\\b(?=\\s*(?:[.,;:)]|$)|\\s+(?:and|or|in|at|by|when|with|to|for)\\b)`,
    vague,
  ),
  rule('(?:in\\s+)?the\\s+(?:coming|past|last|next)\\s+(?:few\\s+|several\\s+)?(?:days|weeks|months|years)\\b', vague),
  rule('(?:a\\s+few|several|many|some)\\s+(?:days|weeks|months|years|decades)\\s+(?:ago|later|earlier)\\b', vague),
  rule('(?:days|weeks|months|years|decades)\\s+(?:ago|later|earlier|before|after)\\b', vague),
];

const nth = ({ nth: word = 'first' }: Groups): number => ORDINALS[word.toLowerCase()] ?? 1;
const codeOf = ({ name = 'spring' }: Groups): number => SEASON_CODES[name.toLowerCase()] ?? 21;
const stretch = (count: number, name = 'day'): Meaning => ({ type: 'stretch', unit: name as TimeUnit, count });

function years({ from, to, word }: Groups): Meaning {
  return {
    type: 'range',
    from: { type: 'calendar', date: { year: Number(from) } },
    to: { type: 'calendar', date: { year: Number(to) } },
    isThroughout: word?.toLowerCase() !== 'between',
  };
}

/** Every period phrase of a sentence, in no order, overlapping ones included. */
export function periodPhrases(sentence: string): readonly DatePhrase[] {
  return RULES.flatMap(({ pattern, read }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      index: match.index,
      text: match[0],
      meaning: read(match.groups ?? {}),
    })),
  );
}
