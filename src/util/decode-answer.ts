/** The marks with which texts name their own encoding. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes that are no text in the encoding they have to be in. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';

  constructor(encoding: string) {
    super(`not ${encoding.toUpperCase()} text`);
  }
}

/** A decoder for what a `Content-Type` names, where this platform knows it; else for UTF-8. */
function decoderOf(contentType: string): TextDecoder {
  const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(quoted ?? plain, { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}

/**
 * The text of an answer: in the encoding its first bytes name, else in that of its `Content-Type`, else in UTF-8. Throws an
 * EncodingError where it is none: text is read right or not at all.
 */
export function decodeAnswer(bytes: Uint8Array, contentType: string | null): string {
  const [marked] = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  const decoder = marked ? new TextDecoder(marked, { fatal: true }) : decoderOf(contentType ?? '');
  try {
    return decoder.decode(bytes);
  } catch {
    throw new EncodingError(decoder.encoding);
  }
}
