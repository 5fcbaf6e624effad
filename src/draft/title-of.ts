import { phraseEnd, type DatePhrase } from './date-meaning.ts';

const LONGEST = 90;
const FEWEST_WORDS = 4;
/** Left over in front when a date is taken out, or leading into what matters. */
const LEADING = /^(?:[\s,;:–—-]|['’]s\b|(?:and|but|including|which|that|when|where|while|as|after|before|who)\b)+/iu;
const TRAILING =
  /(?:[\s,;:–—“"(-]|(?<!\p{Lu}\.\p{Lu})\.|\b(?:and|but|or|in|on|at|by|of|to|from|for|since|until|the|came|(?<!\b(?:never|not)\s)took place|including)\b)+$/iu;

/** “2001 was …”: the date is what the sentence is about. */
const SUBJECT_OF = /^\s+(?:is|was|saw|marked|brought|began|ended|will|has|had|became|proved)\b/iu;
/** “A visit planned for”, of which the visit stays; “was planned for” keeps its verb. */
const LED_TO =
  /(?:(?<!\b(?:is|are|was|were|be|been)\s(?:\p{L}+ly\s)?)\b(?:scheduled|planned|due|slated)\s+)?\bfor\s*$/iu;

/** A segment that goes on with the one before: “worth $5bn, and €3m of wine”, “May Chen, the envoy, visited Beijing”. */
const DEPENDENT =
  /^(?:\p{Ll}+ed|met|spoke|said|held|went|came|made|took|gave|left|told|began|saw|sent|will|is|was|were|are|has|had|have|worth|valued|including|compared|(?:and|or|plus)\s+(?:[$€£¥]|US\$|\d))\b/u;
/** Words beside a name, once what follows them is a part of the title. */
const APPOSITION = /^(?:the|an?|his|her|its|their)\s/u;

interface Segment {
  readonly text: string;
  readonly start: number;
}

/**
 * A short title: the part of the sentence round the date, without the date, widened until it says something. The rest
 * of the sentence stays in the draft.
 */
export function titleOf(sentence: string, phrase: DatePhrase | undefined): string {
  const segments = segmentsOf(sentence);
  const at = segmentAt(segments, phrase);
  let [first, last] = [at, at];
  let words = '';
  do {
    words = clean(sentence, segments, first, last, phrase);
    const isPart = isDependent(segments[first]) || (first < at && isApposition(segments[first]));
    if (words.split(/\s+/u).length >= FEWEST_WORDS && !isPart) break;
    if (isPart || (first > 0 && !startsAt(segments[at], phrase))) first -= 1;
    else if (last < segments.length - 1) last += 1;
    else if (first > 0) first -= 1;
    else break;
  } while (last - first < segments.length);
  return shorten(words === '' ? sentence : words);
}

const isDependent = (segment: Segment | undefined): boolean =>
  segment !== undefined && segment.start > 0 && DEPENDENT.test(segment.text);

const isApposition = ({ text, start }: Segment = { text: '', start: 0 }): boolean => start > 0 && APPOSITION.test(text);

/** Where the date stands; without one, the first. */
const segmentAt = (segments: readonly Segment[], phrase: DatePhrase | undefined): number =>
  phrase === undefined
    ? 0
    : Math.max(
        0,
        segments.findLastIndex(({ start }) => start <= phrase.index),
      );

/** Whether the date opens its segment: then what it dates comes behind. */
const startsAt = (segment: Segment | undefined, phrase: DatePhrase | undefined): boolean =>
  segment !== undefined && phrase !== undefined && phrase.index - segment.start <= 2 && segment.start === 0;

function segmentsOf(sentence: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const { index, 0: mark } of sentence.matchAll(/,\s|;\s|:\s|\s[–—-]\s|\sbut\s/gu)) {
    segments.push({ text: sentence.slice(start, index), start });
    start = index + (mark.startsWith(' ') ? 0 : mark.length);
  }
  return [...segments, { text: sentence.slice(start), start }];
}

function clean(
  sentence: string,
  segments: readonly Segment[],
  first: number,
  last: number,
  phrase: DatePhrase | undefined,
): string {
  const start = segments[first]?.start ?? 0;
  const end = segments[last + 1]?.start ?? sentence.length;
  const trimmed = withoutDate(sentence, start, end, phrase)
    .replace(/[\s,;]*\)/gu, ')')
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:])/gu, '$1')
    .replace(/\bfrom\s+(?=to\b)/gu, '')
    .replace(/,(?:\s*,)+\s*/gu, ' ')
    .replace(LEADING, '')
    .replace(TRAILING, '');
  return balance(trimmed.charAt(0).toUpperCase() + trimmed.slice(1));
}

/** A part of a sentence without the words for its date, and without what only led to them; whole where they are its subject. */
function withoutDate(sentence: string, start: number, end: number, phrase: DatePhrase | undefined): string {
  if (phrase === undefined || phrase.index >= end || phraseEnd(phrase) < start) return sentence.slice(start, end);
  const before = sentence.slice(start, Math.max(start, phrase.index));
  const behind = sentence.slice(Math.min(end, phraseEnd(phrase)), end);
  if (/^(?:the\s+)?$/iu.test(before) && SUBJECT_OF.test(behind)) return sentence.slice(start, end);
  return `${before.replace(LED_TO, ' ')} ${behind}`;
}

/** A quotation mark without its partner says nothing in a title. */
const balance = (text: string): string => {
  const opening = text.match(/“/gu)?.length ?? 0;
  const closing = text.match(/”/gu)?.length ?? 0;
  return opening === closing ? text : text.replace(/[“”]/gu, '');
};

/** Cut at a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST - 1);
  return `${text.slice(0, cut > LONGEST / 2 ? cut : LONGEST - 1).replace(/[\s,;:\uD800-\uDBFF]+$/u, '')}…`;
}
