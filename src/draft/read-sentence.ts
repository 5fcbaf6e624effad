import type { DatePhrase } from './date-meaning.ts';
import { findDatePhrases } from './find-date-phrases.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';
import type { ActorFinder, ActorMention, FoundActor } from './find-actors.ts';
import { readSpeech, type Speech } from './read-speech.ts';
import { readVerbs } from './read-verbs.ts';
import type { Sentence } from './split-sentences.ts';
import type { TimedVerb } from './timed-verb.ts';

/** All that is found in one sentence. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly phrases: readonly DatePhrase[];
  readonly verbs: readonly TimedVerb[];
  readonly mentions: readonly ActorMention[];
  readonly speech: Speech | undefined;
  readonly figures: readonly FoundFigure[];
}

/** Reads a sentence; `lastSpeaker` is who spoke before. The tools for verbs and names run only where there is a use. */
export function readSentence(
  sentence: Sentence,
  actors: ActorFinder,
  lastSpeaker: FoundActor | undefined,
): SentenceReading | undefined {
  const phrases = findDatePhrases(sentence.text);
  if (phrases.length === 0 && readSpeech(sentence.text, [], undefined) === undefined) return undefined;
  const mentions = actors.find(sentence.text);
  return {
    sentence,
    phrases,
    verbs: phrases.length > 0 ? readVerbs(sentence.text) : [],
    mentions,
    speech: readSpeech(sentence.text, mentions, lastSpeaker),
    figures: findFigures(sentence.text),
  };
}
