/**
 * A text as one line that is safe to print: line breaks and other control characters, which can move the cursor or
 * colour a terminal, are written as `\u{…}`.
 */
export const oneLine = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
