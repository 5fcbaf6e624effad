/** How sure the words are: an explicit date; one counted or inferred; one of several, or carried over. */
export type DraftConfidence = 'high' | 'medium' | 'low';

/** Where the date of a drafted event comes from: words of its sentence, or the news the text is about. */
export type DraftBasis = 'stated' | 'implied';

/** What marks a drafted event or claim: it survives in the document as the field `draft` until an editor takes it out. */
export interface DraftMark {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** UTF-16 units. */
  readonly length: number;
  readonly sentence: string;
  readonly confidence: DraftConfidence;
  readonly basis: DraftBasis;
  readonly needsReview: boolean;
}
