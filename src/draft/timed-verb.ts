/**
 * What a verb says of time. `planned`: the words tell a plan, “is due to”, “was to”, “hoped to”. `intended`: what was
 * agreed, threatened or told from afar, “agreed to meet”, “would meet”, which by now may be a plan or long done.
 */
export type VerbTime = 'past' | 'present' | 'future' | 'planned' | 'intended' | 'none';

/** A verb of a sentence and its place, UTF-16 units. */
export interface TimedVerb {
  readonly text: string;
  readonly start: number;
  readonly time: VerbTime;
  /** A plan told in the past: “was to”, “had been due to”. Its day may have gone by. */
  readonly isPastPlan: boolean;
}
