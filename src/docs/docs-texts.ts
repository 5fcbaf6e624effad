/** Cases that stand on the page from the beginning, in order. */
export const SHOWN_FIRST = [
  'day',
  'coarser-bracket',
  'one-of',
  'planned-month',
  'postponed',
  'accounts-differ',
  'series',
  'links',
  'dense-lane',
  'chinese-titles',
] as const;

/** What stands around the live examples. */
export interface DocsTexts {
  /** What opens the document of an example. */
  readonly document: string;
  /** Name of the document of an example, by its title. */
  documentOf(title: string): string;
  /** What asks for one of the other cases. */
  otherCases(count: number): string;
  /** What to look for in the cases shown first. */
  readonly lookFor: Readonly<Record<(typeof SHOWN_FIRST)[number], string>>;
  /** Title of a case in this language; `undefined` for one that nobody has translated. */
  caseTitle(name: string): string | undefined;
  /** A text in the document of a case in this language; `undefined` where it stays as it is. */
  readonly sampleText: (english: string) => string | undefined;
}
