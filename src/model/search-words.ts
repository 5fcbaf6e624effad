let words: Intl.Segmenter | undefined;

/** Made for the first search: its dictionary takes a phone longer to open than all of the element’s code. */
const segmenter = (): Intl.Segmenter => (words ??= new Intl.Segmenter('zh', { granularity: 'word' }));

/** Of other characters there is one form only, and no accents. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A text as it is compared in a search: lower case, without accents, one form a character. */
export const foldedText = (text: string): string =>
  (BEYOND_ASCII.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text).toLowerCase();

/** Nothing but spaces can part these. */
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * The words of a text, folded, without punctuation. Chinese, which is written without spaces, is divided by a
 * dictionary: `大豆采购` has the words 大豆 and 采购; what the dictionary does not know falls into single characters.
 */
export function searchWords(text: string): readonly string[] {
  const folded = foldedText(text);
  if (PLAIN.test(folded)) return folded.split(' ').filter((word) => word !== '');
  return [...segmenter().segment(folded)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
