import { RecentCache } from '../../util/recent-cache.ts';

/**
 * What may happen before a grapheme: a line may end there as between words, or inside a word where nothing else is left, or not at
 * all (marks that must stay with their neighbour).
 */
export type Break = 'word' | 'inside' | 'never';

/** A text cut into graphemes, with the places where a line may end. */
export interface BreakableText {
  /** White space as single spaces, none at the ends; at most four marks on a letter. */
  readonly text: string;
  /** Where each grapheme begins in `text`, and its length at the end. */
  readonly offsets: readonly number[];
  /** One a grapheme. */
  readonly breaks: readonly Break[];
  /** True when the text went on beyond what is looked at. */
  readonly isCut: boolean;
  /** True for Latin letters and marks alone: a line is as wide as its words and spaces together. */
  readonly isLatin: boolean;
}

/** Characters looked at: many times what any label or paragraph holds. */
const MAX_CHARACTERS = 4000;
/** Characters in which those are looked for: white space and marks go. More would take memory many times the text’s. */
const MAX_WRITTEN = 16 * MAX_CHARACTERS;

/** More marks on one letter than any script needs would scribble over what stands above it. */
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Never at the start of a line (Chinese layout rules: closing marks and stops; the same holds for Latin ones). */
const NO_LINE_START = /^[\p{Pe}\p{Pf}、。，．：；？！》」』】〕…·,.:;?!%％‰°’”)\]}]/u;
/** Never at the end of a line: opening marks. */
const NO_LINE_END = /[\p{Ps}\p{Pi}《「『【〔“‘([{]$/u;
/** Scripts written without spaces, and their punctuation: a line may end beside any word. */
const SPACELESS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const STARTS_SPACELESS = new RegExp(`^${SPACELESS}`, 'u');
const ENDS_SPACELESS = new RegExp(`${SPACELESS}$`, 'u');
/** A number keeps its Chinese unit. */
const ENDS_IN_DIGIT = /\d$/;
const UNIT_OF_NUMBER = /^[年月日号时分秒世亿万千百届次名个吨架艘]/u;

/** A page has two or three languages; a document may name any number. */
const segmenters = new RecentCache<string, Intl.Segmenter>(8);

const segmenter = (lang: string, granularity: 'word' | 'grapheme'): Intl.Segmenter =>
  segmenters.get(`${lang} ${granularity}`, () => createSegmenter(lang, granularity));

/** Documents may name a language by something that is no tag. */
function createSegmenter(lang: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}

/** True where `before` and `after` may be parted even inside a word. */
const mayPart = (before: string, after: string): boolean =>
  !/^\s/u.test(after) && !NO_LINE_START.test(after) && !NO_LINE_END.test(before.trimEnd());

/** True between two words: at spaces and dashes, and beside words of scripts without spaces. */
function isWordEnd(before: string, after: string): boolean {
  if (/[\s–—/]$/u.test(before)) return true;
  if (ENDS_IN_DIGIT.test(before) && UNIT_OF_NUMBER.test(after)) return false;
  return ENDS_SPACELESS.test(before) || STARTS_SPACELESS.test(after);
}

/** Latin letters and punctuation without marks of their own: a character is a grapheme, and only a space or dash ends a word. */
const LATIN = /^[\u0020-\u007e\u00a1-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Remembers an answer for each character it is asked of: for Latin texts a few hundred at most. */
function memoizeByCharacter(test: (character: string) => boolean): (character: string) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const answer = test(character);
    known.set(character, answer);
    return answer;
  };
}

const neverStarts = memoizeByCharacter((character) => NO_LINE_START.test(character));
const neverEnds = memoizeByCharacter((character) => NO_LINE_END.test(character));

/** Most labels are Latin, so these are cut without making an object or trying an expression a character. */
function cutLatin(text: string): Pick<BreakableText, 'offsets' | 'breaks'> {
  const offsets: number[] = [];
  const breaks: Break[] = [];
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    const isFixed = at === 0 || character === ' ' || neverStarts(character) || neverEnds(before);
    breaks.push(isFixed ? 'never' : ' –—/'.includes(text[at - 1]!) ? 'word' : 'inside');
    offsets.push(at);
    if (character !== ' ') before = character;
  }
  offsets.push(text.length);
  return { offsets, breaks };
}

/** Cuts a text of any script. Looking words up costs many times more than the rest. */
function cutAny(text: string, lang: string): Pick<BreakableText, 'offsets' | 'breaks'> {
  const ends = new Set<number>();
  for (const { index } of segmenter(lang, 'word').segment(text)) ends.add(index);
  const offsets: number[] = [];
  const breaks: Break[] = [];
  let before = '';
  for (const { segment, index } of segmenter(lang, 'grapheme').segment(text)) {
    const context = before.slice(-2);
    if (index === 0 || !mayPart(context, segment)) breaks.push('never');
    else breaks.push(isWordEnd(context, segment) && ends.has(index) ? 'word' : 'inside');
    offsets.push(index);
    before = segment === ' ' ? before + segment : segment;
  }
  offsets.push(text.length);
  return { offsets, breaks };
}

/** Cuts a text and finds where its lines may end. `lang` (BCP 47) decides where words end. Cost: linear, at most 4,000 characters. */
export function lineBreaks(text: string, lang: string): BreakableText {
  const written = text.trim();
  const all = written.slice(0, MAX_WRITTEN).replace(/\s+/gu, ' ').replace(TOO_MANY_MARKS, '$1').trim();
  const isCut = all.length > MAX_CHARACTERS || written.length > MAX_WRITTEN;
  const normal = isCut
    ? Array.from(all.slice(0, 2 * MAX_CHARACTERS))
        .slice(0, MAX_CHARACTERS)
        .join('')
    : all;
  const isLatin = LATIN.test(normal);
  return { text: normal, ...(isLatin ? cutLatin(normal) : cutAny(normal, lang)), isCut, isLatin };
}
