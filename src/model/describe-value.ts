const SHOWN_LENGTH = 60;

function shorten(text: string): string {
  // Never half of a surrogate pair at the cut.
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** A received value in a few words, for messages: `` `2025-13` ``, `an object`, `a list`. Long texts are shortened. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === '') return 'an empty text';
  return `\`${shorten(String(value)).replace(/\s+/g, ' ')}\``;
}
