import nlp from 'compromise';

/** What a verb says of time. */
export type VerbTime = 'past' | 'present' | 'future' | 'planned' | 'none';

/** A verb of a sentence and its place, UTF-16 units. */
export interface TimedVerb {
  readonly text: string;
  readonly start: number;
  readonly time: VerbTime;
}

interface VerbJson {
  readonly text: string;
  readonly offset: { readonly start: number };
  readonly verb: {
    readonly infinitive?: string;
    readonly grammar?: { readonly tense?: string; readonly form?: string };
  };
}

const PLANNED =
  /^(?:(?:is|are|was|were|be|been|being)\s+)?(?:scheduled|planned|due|set|expected|slated|poised|invited|likely|about|supposed)\b/iu;
const INTENDS = new Set(
  'plan|intend|hope|aim|want|agree|pledge|promise|vow|commit|decide|threaten|offer|invite|prepare|expect|schedule|seek|wish'.split(
    '|',
  ),
);
/** Helping words, the first that is there counts. */
const AUXILIARIES: readonly (readonly [RegExp, VerbTime])[] = [
  [/\b(?:will|shall|going to)\b|['’]ll\b|\bwon['’]t\b/iu, 'future'],
  [/\b(?:would|could|may|might)\b/iu, 'planned'],
  [/\b(?:should|must|can|cannot|ought)\b/iu, 'none'],
  [/^(?:has|have|had|having|['’]ve|['’]s)\s/iu, 'past'],
];
/** Enough of the sentence to read a verb with what belongs to it. */
const SHOWN = 60;
/** “is to visit”, “are due to meet”. */
const IS_TO = /\b(?:is|are|was|were)\s+(?:due\s+|set\s+)?to\s+$/iu;
const TO = /\b(?:to|for)\s+$/iu;

/** What the library takes for something else in news. */
const LEXICON = { rose: 'PastTense', prices: 'Plural', arms: 'Plural', tariffs: 'Plural', readout: 'Singular' };

/** The verbs of a sentence in order. A library finds them; cost is linear for sentences of bounded length. */
export function readVerbs(sentence: string): readonly TimedVerb[] {
  const found = nlp(sentence, LEXICON).verbs().json({ offset: true }) as readonly VerbJson[];
  const verbs: (TimedVerb & { readonly intends: boolean })[] = [];
  for (const { text, offset, verb } of found) {
    const before = sentence.slice(0, offset.start);
    const isPlanned = PLANNED.test(sentence.slice(offset.start, offset.start + SHOWN));
    const time = isPlanned ? 'planned' : timeOf(text, verb.grammar ?? {}, before, verbs.at(-1));
    verbs.push({ text, start: offset.start, time, intends: isPlanned || INTENDS.has(verb.infinitive ?? '') });
  }
  return verbs;
}

function timeOf(
  text: string,
  grammar: { readonly tense?: string; readonly form?: string },
  before: string,
  previous: (TimedVerb & { readonly intends: boolean }) | undefined,
): VerbTime {
  if (IS_TO.test(before)) return 'planned';
  const auxiliary = AUXILIARIES.find(([pattern]) => pattern.test(text));
  if (auxiliary) return auxiliary[1];
  // “agreed to meet”, “plans to visit”: what is meant lies ahead. Any other infinitive or -ing goes with its verb.
  const isBound = TO.test(before) || /^\p{L}+ing\b/u.test(text);
  if (isBound && previous) return previous.intends ? 'planned' : previous.time;
  if (isBound) return 'none';
  if (grammar.tense === 'PastTense') return 'past';
  if (grammar.tense === 'FutureTense') return 'future';
  return /^(?:\p{L}+s|are|am|have|do|be)\b/u.test(text) ? 'present' : 'none';
}
