import type { ActorMention, FoundActor } from './find-actors.ts';

/** What a sentence reports somebody to have said. */
export interface Speech {
  /** Who; `undefined` when the sentence does not tell. */
  readonly speaker: FoundActor | undefined;
  /** The words in quotation marks. */
  readonly quotation: string | undefined;
  /** True when the sentence says that the speaker was silent on something. */
  readonly isSilence: boolean;
}

const SAYS =
  /\b(?:said|says|saying|told|tells|added|adds|adding|noted|notes|emphasi[sz]ed|stressed|stated|announced|declared|claimed|wrote|posted|warned|insisted|argued|denied|confirmed|acknowledged|reiterated|urged|reported|mentions?|described)\b/iu;
const SILENT = /\b(?:made no (?:mention|reference)|(?:does|did|do) not (?:mention|refer)|no mention of|omitted)\b/iu;
const QUOTED = /[“"](?<words>[^“”"]{1,1000})[”"]?/gu;
const PRONOUN = /^(?:[“"'‘]*\s*)?(?:he|she|they|it)\b|[,”"]\s*(?:he|she|they)\s+(?:said|added|wrote|noted|told)\b/iu;

/**
 * Who says what in a sentence; `undefined` when it reports no speech. `last` is who spoke before: “he added”, or a
 * quotation that names nobody.
 */
export function readSpeech(
  sentence: string,
  mentions: readonly ActorMention[],
  last: FoundActor | undefined,
): Speech | undefined {
  const quotations = [...sentence.matchAll(QUOTED)].map(({ groups }) => groups?.words?.trim() ?? '').filter(Boolean);
  const isSilence = SILENT.test(sentence);
  const verb = outsideQuotes(sentence).search(SAYS);
  if (verb < 0 && quotations.length === 0 && !isSilence) return undefined;
  const quotation = quotations.length > 0 ? quotations.join(' … ').replace(/[,]$/u, '') : undefined;
  return { speaker: speakerOf(sentence, mentions, verb, last), quotation, isSilence };
}

function speakerOf(
  sentence: string,
  mentions: readonly ActorMention[],
  verb: number,
  last: FoundActor | undefined,
): FoundActor | undefined {
  if (PRONOUN.test(sentence)) return last;
  const outside = mentions.filter(({ index }) => outsideQuotes(sentence)[index] !== '_');
  if (verb < 0) return outside[0]?.actor ?? last;
  const subject = outside.filter(({ index }) => index < verb);
  // “US President Donald Trump said”: the person, not the state before the name.
  return (subject.find(({ actor }) => actor.kind === 'person') ?? subject[0] ?? behind(outside, verb))?.actor ?? last;
}

/** “…”, said Trump. */
const behind = (mentions: readonly ActorMention[], verb: number): ActorMention | undefined =>
  mentions.find(({ index }) => index - verb < 30 && index > verb);

/** What is quoted blotted out, so that places stay. */
const outsideQuotes = (sentence: string): string => sentence.replace(QUOTED, (words) => '_'.repeat(words.length));
