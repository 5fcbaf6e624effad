import type { DocumentFigure } from '../model/generated/document.ts';

/** The first that fits counts. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['call', /\b(?:phone|telephone|video)\b.*\b(?:call|conversation)\b|\bspoke\b|\bcall with\b/iu],
  ['visit', /\bvisit(?:s|ed|ing)?\b|\btrip\b/iu],
  ['arms-sale', /\barms\b.*\b(?:package|sales?|deal)\b|\bweapons? sales?\b/iu],
  ['meeting', /\b(?:meet|meets|met|meeting|summit|talks)\b/iu],
  ['tariff', /\b(?:tariffs?|dut(?:y|ies)|levies)\b/iu],
  ['commitment', /\b(?:pledged?|commit(?:s|ted|ment)?|promised?|vowed)\b/iu],
  ['agreement', /\b(?:agree(?:d|ment)?|deal|treaty|accord|signed|truce)\b/iu],
  ['statement', /\b(?:said|statement|announced|posted|readout)\b/iu],
];

type Basis = NonNullable<DocumentFigure['basis']>;

const BASES: readonly (readonly [basis: Basis, pattern: RegExp])[] = [
  ['approved', /\bapprov(?:ed|es|al)\b/iu],
  ['pledged', /\b(?:pledged?|commit(?:s|ted)?|promised?|agreed|vowed)\b/iu],
  ['delivered', /\b(?:delivered|bought|purchased|imported|exported|shipped|sold)\b/iu],
  ['announced', /\b(?:announced?|plans?|will|to increase)\b/iu],
];

/** A common kind of event, where words for one are used; the title’s words go before the sentence’s. */
export const kindOf = (title: string, sentence: string): string | undefined =>
  (KINDS.find(([, pattern]) => pattern.test(title)) ?? KINDS.find(([, pattern]) => pattern.test(sentence)))?.[0];

/** What a figure of the sentence rests on; `reported` where no verb says. */
export const basisOf = (sentence: string): Basis =>
  BASES.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'reported';
