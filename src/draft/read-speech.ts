import type { ActorMention, FoundActor } from './find-actors.ts';

/** What a sentence reports somebody to have said. */
export interface Speech {
  /** Who; `undefined` when the sentence does not tell. */
  readonly speaker: FoundActor | undefined;
  /** The words in quotation marks. */
  readonly quotation: string | undefined;
  /** What the sentence says the speaker was silent on. */
  readonly silentOn: string | undefined;
}

const SAYS =
  /\b(?:said|says|saying|told|tells|added|adds|adding|noted|notes|emphasi[sz]ed|stressed|stated|announced|declared|claimed|wrote|posted|warned|insisted|argued|denied|confirmed|acknowledged|reiterated|urged|reported|mentions?|described)\b/iu;
const SILENT =
  /\b(?:made no (?:mention of|reference to)|(?:does|did|do) not (?:mention|refer to)|no mention of|omitted)\s+(?<what>[^,.;]{2,120}?)(?=[,.;]|\s+but\b|$)/iu;
/** The end of a quotation that began in a sentence before. */
const TAIL = /^[^“”]{1,1000}(?=”)/u;
const QUOTED = /[“"](?<words>[^“”"]{1,1000})[”"]?/gu;
const PRONOUN = /^(?:he|she|they|it)\b|[,”"]\s*(?:he|she|they)\s+(?:said|added|wrote|noted|told)\b/iu;

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
  const tail = TAIL.exec(sentence)?.[0];
  if (tail !== undefined) quotations.unshift(tail.trim());
  const silentOn = SILENT.exec(sentence)?.groups?.what;
  const verb = outsideQuotes(sentence).search(SAYS);
  if (verb < 0 && quotations.length === 0 && silentOn === undefined) return undefined;
  const quotation = quotations.length > 0 ? quotations.join(' … ').replace(/[,]$/u, '') : undefined;
  return { speaker: speakerOf(sentence, mentions, verb, last), quotation, silentOn };
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
const outsideQuotes = (sentence: string): string => sentence.replace(QUOTED, blot).replace(TAIL, blot);

const blot = (words: string): string => '_'.repeat(words.length);
