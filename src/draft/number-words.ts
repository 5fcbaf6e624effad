const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Pattern of a small whole number in digits or words, with “a” and “an” for one. */
export const SMALL_NUMBER = `(?:\\d{1,3}|an?|${WORDS.join('|')})`;

/** What a text that fits SMALL_NUMBER counts. */
export function smallNumber(text: string): number {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  const index = WORDS.indexOf(word);
  return index < 0 ? Number(word) : index + 1;
}
