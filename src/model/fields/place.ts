/** The names and indices that lead to a value in a document; empty for the document itself. */
export type Place = readonly (string | number)[];

/** A place in words: `events[3].when`; unusual names in brackets: `title["zh Hans"]`. */
export function placeWords(place: Place): string {
  return place.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
