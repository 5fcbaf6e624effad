import { decodeAnswer } from '../../util/decode-answer.ts';
import { OwnFileError } from './own-file.ts';

/** How the packed files of spreadsheets, and all other packed files, begin. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];
const HTML = /^\s*<(?:!doctype html|html|head|body)\b/i;

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return decodeAnswer(bytes, null);
  } catch {
    throw new OwnFileError(bytes.includes(0) ? 'not-text' : 'encoding', file);
  }
}

/** The text of a file. Throws an OwnFileError when it is empty, packed, no text, in another encoding, or a web page. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (PACKED.every((byte, at) => bytes[at] === byte)) throw new OwnFileError('workbook', file);
  const text = decoded(bytes, file);
  if (text.includes('\0')) throw new OwnFileError('not-text', file);
  if (text.trim() === '') throw new OwnFileError('empty', file);
  if (HTML.test(text)) throw new OwnFileError('web-page', file);
  return text;
}
