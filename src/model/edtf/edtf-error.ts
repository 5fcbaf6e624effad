const SHOWN_LENGTH = 60;

/**
 * The error for a text that is not an EDTF date: `“2025-13” is not an EDTF date: month 13 at position 6`.
 * `index` counts from 0, the position in the message from 1. Long texts are shortened.
 */
export function edtfError(text: string, what: string, index: number): RangeError {
  const shown = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  return new RangeError(`“${shown}” is not an EDTF date: ${what} at position ${index + 1}`);
}
