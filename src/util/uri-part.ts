/** A text as a part of an address, percent-encoded. Half a character, which no address can hold, becomes U+FFFD. */
export const uriPart = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
