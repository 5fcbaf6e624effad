import type { CommandSystem } from './command.ts';
import { TooLargeError } from '../util/bounded-bytes.ts';
import { DataError } from './data-error.ts';
import { systemReason } from './system-reason.ts';
import { UsageError } from './usage-error.ts';

/** Stands for standard input or output where a file is named. */
export const STANDARD_STREAM = '-';

/** Name a file goes by in messages. */
export const nameOf = (file: string): string => (file === STANDARD_STREAM ? 'standard input' : file);

/**
 * The texts of files, in order. Throws a DataError for a file that cannot be read, is too large or is not UTF-8, a
 * UsageError when standard input is asked for twice.
 */
export async function readInputs(files: readonly string[], system: CommandSystem): Promise<readonly string[]> {
  if (files.filter((file) => file === STANDARD_STREAM).length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const texts: string[] = [];
  for (const file of files) texts.push(decode(file, await readBytes(file, system)));
  return texts;
}

async function readBytes(file: string, { readFile, readInput }: CommandSystem): Promise<Uint8Array> {
  try {
    return await (file === STANDARD_STREAM ? readInput() : readFile(file));
  } catch (error) {
    if (error instanceof TooLargeError) throw new DataError(`${nameOf(file)} is ${error.message}: split it`);
    throw new DataError(`${nameOf(file)} cannot be read: ${systemReason(error)}`);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError(`${nameOf(file)} is not UTF-8 text`);
  }
}
