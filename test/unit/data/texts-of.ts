/** A value that stands where the format wants a text, and where it stands. */
export interface PlacedText {
  /** JSON Pointer. */
  readonly at: string;
  readonly value: unknown;
}

/** Fields of the format that hold a text for readers. */
const TEXT_FIELDS = new Set([
  'title',
  'description',
  'summary',
  'name',
  'short',
  'publisher',
  'note',
  'text',
  'label',
  'unit',
  'periodLabel',
  'place',
  'alt',
  'credit',
]);

/** Everything in a document that a reader reads, in order. Linear in the size of the document. */
export function textsOf(value: unknown, at = ''): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const place = `${at}/${key}`;
    return TEXT_FIELDS.has(key) ? [{ at: place, value: child }] : textsOf(child, place);
  });
}
