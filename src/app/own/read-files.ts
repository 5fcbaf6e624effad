import { MOST_BYTES } from '../../util/bounded-bytes.ts';
import { today } from '../today.ts';
import { decodeText } from './decode-text.ts';
import { OwnFileError, type OwnFile } from './own-file.ts';

/** Reads files the reader has chosen, in this browser alone. Rejects with an OwnFileError at the first that cannot be read. */
export async function readFiles(files: readonly File[]): Promise<readonly OwnFile[]> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES) throw new OwnFileError('too-large', files.map(({ name }) => name).join(' + '), { bytes });
  return Promise.all(files.map(readFile));
}

async function readFile(file: File): Promise<OwnFile> {
  const { name, lastModified } = file;
  const bytes = await file.arrayBuffer().catch(() => {
    // A folder, or a file that was moved or locked since it was chosen.
    throw new OwnFileError('unreadable', name);
  });
  return { name, text: decodeText(new Uint8Array(bytes), name), day: today(new Date(lastModified)) };
}
