/**
 * Looks a free word up in a list of known ones, as data writes them: `Arms sale` finds `arms-sale`. A word that is
 * not in the list is given back as it is.
 */
export function knownWord(word: string, known: Readonly<Record<string, string>>): string {
  const key = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return Object.hasOwn(known, key) ? (known[key] ?? word) : word;
}
