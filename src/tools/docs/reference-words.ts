/** Languages the documentation is written in, by the `lang` of its pages. */
export type DocsLanguage = 'en' | 'zh-Hans';

/** A heading of the reference, and what there is to say below it. */
interface SectionWords {
  readonly title: string;
  readonly intro?: string;
}

/** The words the reference itself adds to what the manifest and the schema say. */
export interface ReferenceWords {
  readonly sections: Readonly<
    Record<'attributes' | 'properties' | 'methods' | 'events' | 'slots' | 'cssProperties' | 'cssParts', SectionWords>
  >;
  /** Name of the slot that has none. */
  readonly betweenTheTags: string;
  readonly readOnly: string;
  readonly required: string;
  /** Types of fields that have a name of their own. */
  readonly types: Readonly<Record<'edtf' | 'asOfDay' | 'url' | 'text' | 'anything', string>>;
  byDefault(value: string): string;
  listOf(type: string): string;
  oneOf(types: readonly string[]): string;
  byName(type: string): string;
  /** A sentence, which may be empty, and examples after it. */
  withExamples(sentence: string, examples: readonly string[]): string;
  /** Name of a part of a document, such as `storyStep`. */
  partName(name: string): string;
  /** A sentence of the manifest or the schema in this language; `undefined` for one that nobody has translated. */
  sentence(english: string): string | undefined;
}
