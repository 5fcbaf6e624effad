import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { BoundedBytes, MOST_BYTES, TooLargeError } from '../util/bounded-bytes.ts';
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

/** Pipes and devices do not say how much they hold, so what comes is counted as well. */
async function readWhole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const bytes = new BoundedBytes();
  for await (const part of stream) bytes.add(part);
  return bytes.whole();
}

async function readFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new TooLargeError(size);
  return readWhole(createReadStream(path));
}

/** Files and streams of this process. */
export function nodeSystem(): CommandSystem {
  // Without a listener a broken pipe would end the process with a stack trace; `print` tells of every other failure.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    readFile,
    readInput: () => readWhole(process.stdin),
    writeFile: writeWhole,
    print,
    complain: (line) => void process.stderr.write(`${PROGRAM}: ${line}\n`),
  };
}
