import { OwnFileError } from './own-file.ts';

/** How the packed files of spreadsheets, and all other packed files, begin. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];
const HTML = /^\s*<(?:!doctype html|html|head|body)\b/i;

/** UTF-16 names itself in its first two bytes; everything else is read as UTF-8. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
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
