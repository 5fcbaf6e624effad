import type { TimedVerb } from './timed-verb.ts';

const SAME =
  'set|put|cut|let|hit|quit|shut|cost|spread|read|hurt|burst|cast|split|bid|bet|rid|shed|thrust|upset|broadcast';

/** A verb whose past is its infinitive, “set up”, “was cut”. News tells such a one without a helping word in the past. */
export const PAST_AS_INFINITIVE = new RegExp(`^(?:(?:was|were)\\s+)?(?:${SAME})\\b`, 'iu');

/** Behind a name or a noun; behind these words it is a noun or an infinitive. */
const AS_VERB = new RegExp(
  `(?<!\\b(?:an?|the|this|that|its|their|his|her|our|no|any|each|every|one|of|to|in|at|by|with|for|new|deep|first|rate|tax|tariff|price|job|budget|low|high)\\s)\\b(?:${SAME})\\b(?!\\s+of\\b)`,
  'iu',
);

/** The one verb of that kind in a sentence of which no other verb is known: “Washington cut aid”. */
export function plainPast(sentence: string): readonly TimedVerb[] {
  const match = AS_VERB.exec(sentence);
  return match && match.index > 0 ? [{ text: match[0], start: match.index, time: 'past', isPastPlan: false }] : [];
}
