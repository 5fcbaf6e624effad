import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { CommandSystem } from './command.ts';
import { PROGRAM } from './help.ts';
import { writeWhole } from './write-whole.ts';

const isBrokenPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';

/** Resolves quietly when the reader has gone: `… | head` is no failure. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && !isBrokenPipe(error)) reject(error);
      else resolve();
    });
  });
}

/** Files and streams of this process. */
export function nodeSystem(): CommandSystem {
  // Without a listener a broken pipe would end the process with a stack trace; `print` tells of every other failure.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    readFile,
    readInput: () => buffer(process.stdin),
    writeFile: writeWhole,
    print,
    complain: (line) => void process.stderr.write(`${PROGRAM}: ${line}\n`),
  };
}
