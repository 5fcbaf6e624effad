import nlp from 'compromise';
import { PAST_AS_INFINITIVE, plainPast } from './plain-past.ts';
import type { TimedVerb, VerbTime } from './timed-verb.ts';

interface VerbJson {
  readonly text: string;
  readonly offset: { readonly start: number };
  readonly verb: {
    readonly infinitive?: string;
    readonly grammar?: { readonly tense?: string; readonly form?: string };
  };
}

interface ReadVerb extends TimedVerb {
  readonly infinitive: string;
}

const PLANNED =
  /^(?:(?:(?:has|have|had)\s+)?(?:is|are|was|were|be|been|being)\s+(?:not\s+)?(?:\p{L}+ly\s+|long\s+|still\s+)?(?:scheduled|planned|due|set\s+(?:to|for)|expected|slated|poised|invited|likely|about\s+to|supposed|meant|intended)|scheduled|planned|expected|slated|poised|set\s+(?:to|for))\b/iu;
const PAST_PLAN = /^(?:had|was|were)\b/iu;
/** Whoever does so has a plan. */
const PLANS = new Set('plan|intend|hope|aim|want|prepare|expect|schedule|seek|wish'.split('|'));
/** An act of its own; what is agreed or threatened comes later. */
const COMMITS = new Set('agree|pledge|promise|vow|commit|decide|threaten|offer|invite'.split('|'));
/** “Said it would”: a plan then. “It would”, told from afar, is no plan. */
const REPORTS = new Set(
  'say|tell|announce|state|warn|predict|declare|add|write|signal|suggest|claim|insist|confirm|report|argue|think|believe'.split(
    '|',
  ),
);
/** Helping words, the first that is there counts. */
const AUXILIARIES: readonly (readonly [RegExp, VerbTime])[] = [
  [/\b(?:will|shall|going to)\b|['’]ll\b|\bwon['’]t\b/iu, 'future'],
  [/\b(?:would|could|may|might|should|can|cannot|ought)\b/iu, 'intended'],
  [/\bmust\b/iu, 'none'],
  [/^(?:has|have|had|having|['’]ve|['’]s)\s/iu, 'past'],
];
/** Enough of the sentence to read a verb with what belongs to it. */
const SHOWN = 60;
/** “is to visit”, “are due to meet”. */
const IS_TO = /\b(?:had\s+been|is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:due\s+|set\s+|supposed\s+)?to\s+$/iu;
const WAS_TO = /\b(?:had\s+been|was|were)\s+(?:\p{L}+\s+){0,2}to\s+$/iu;
const NOUN_OF_PLAN = /\b(?:plans?|hopes?|proposals?|intentions?|ambitions?|bid)\s+(?:to|for)\s+$/iu;
const TO = /\b(?:to|for)\s+$/iu;

/** What the library takes for something else in news. */
const LEXICON = { rose: 'PastTense', prices: 'Plural', arms: 'Plural', tariffs: 'Plural', readout: 'Singular' };

/** The verbs of a sentence in order. A library finds them; cost is linear for sentences of bounded length. */
export function readVerbs(sentence: string): readonly TimedVerb[] {
  const found = nlp(sentence, LEXICON).verbs().json({ offset: true }) as readonly VerbJson[];
  const verbs: ReadVerb[] = [];
  for (const one of found) verbs.push(readVerb(one, sentence, verbs.at(-1)));
  return verbs.length > 0 ? verbs : plainPast(sentence);
}

function readVerb({ text, offset: { start }, verb }: VerbJson, sentence: string, previous?: ReadVerb): ReadVerb {
  const before = sentence.slice(0, start);
  const shown = sentence.slice(start, start + SHOWN);
  const isPlanned = PLANNED.test(shown);
  const time = isPlanned ? 'planned' : timeOf(text, verb.grammar ?? {}, before, previous);
  const isPastPlan =
    time === 'planned' &&
    ((isPlanned && PAST_PLAN.test(shown)) || WAS_TO.test(before) || previous?.isPastPlan === true);
  return { text, start, time, isPastPlan, infinitive: isPlanned ? 'plan' : (verb.infinitive ?? '') };
}

function timeOf(
  text: string,
  { tense }: { readonly tense?: string },
  before: string,
  previous: ReadVerb | undefined,
): VerbTime {
  if (IS_TO.test(before) || NOUN_OF_PLAN.test(before)) return 'planned';
  const auxiliary = AUXILIARIES.find(([pattern]) => pattern.test(text))?.[1];
  if (auxiliary === 'intended') return REPORTS.has(previous?.infinitive ?? '') ? 'planned' : 'intended';
  if (auxiliary) return auxiliary;
  // “No meeting took place”: the library takes the noun into the verb.
  const isBound = TO.test(before) || (tense !== 'PastTense' && /^\p{L}+ing\b/u.test(text));
  if (isBound) return boundTime(previous);
  return formTime(text, tense);
}

function formTime(text: string, tense: string | undefined): VerbTime {
  if (tense === 'PastTense' || PAST_AS_INFINITIVE.test(text)) return 'past';
  if (tense === 'FutureTense') return 'future';
  return /^(?:\p{L}+s|are|am|have|do|be)\b/u.test(text) ? 'present' : 'none';
}

/** “Plans to visit”, “agreed to meet”: what is meant lies ahead. Any other infinitive or -ing goes with its verb. */
function boundTime(previous: ReadVerb | undefined): VerbTime {
  if (previous === undefined) return 'none';
  if (PLANS.has(previous.infinitive)) return 'planned';
  return COMMITS.has(previous.infinitive) ? 'intended' : previous.time;
}
