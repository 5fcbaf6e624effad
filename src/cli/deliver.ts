import type { CommandSystem } from './command.ts';
import { DataError } from './data-error.ts';
import { STANDARD_STREAM } from './read-inputs.ts';
import { systemReason } from './system-reason.ts';

/** Writes a text to a file, or to standard output for `-`. Throws a DataError that says why it cannot be written. */
export async function deliver(text: string, output: string, { print, writeFile }: CommandSystem): Promise<void> {
  try {
    await (output === STANDARD_STREAM ? print(text) : writeFile(output, text));
  } catch (error) {
    const name = output === STANDARD_STREAM ? 'standard output' : output;
    throw new DataError(`${name} cannot be written: ${systemReason(error)}`);
  }
}
