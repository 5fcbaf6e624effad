/** Embeddings, overrides, isolates and their ends; the marks LRM, RLM and ALM stay, which reach no other word. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text that cannot turn the words after it around. Arabic and Hebrew need none of these characters: their letters
 * carry their direction.
 */
export const withoutBidiControls = (text: string): string => text.replace(BIDI_CONTROLS, '');
