let words: Intl.Segmenter | undefined;

/** Made for the first search: its dictionary takes a phone longer to open than all of the element’s code. */
const segmenter = (): Intl.Segmenter => (words ??= new Intl.Segmenter('zh', { granularity: 'word' }));

/** A text as it is compared in a search: lower case, without accents, one form a character. */
export const foldedText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words of a text, folded, without punctuation. Chinese, which is written without spaces, is divided by a
 * dictionary: `大豆采购` has the words 大豆 and 采购; what the dictionary does not know falls into single characters.
 */
export const searchWords = (text: string): readonly string[] =>
  [...segmenter().segment(foldedText(text))].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
