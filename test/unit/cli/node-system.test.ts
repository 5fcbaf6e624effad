import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeSystem } from '../../../src/cli/node-system.ts';
import { runCommandLine } from '../../../src/cli/run-command-line.ts';
import { MOST_BYTES } from '../../../src/util/bounded-bytes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-system-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of a size that takes no room on the disk. */
async function sparse(name: string, bytes: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '');
  await truncate(path, bytes);
  return path;
}

async function run(
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const status = await runCommandLine(args, { ...nodeSystem(), complain: (line) => void lines.push(line) });
  return { status, lines };
}

describe('very large files', () => {
  test.each(['check', 'svg', 'convert'])('are refused by %s before they are read, with their size', async (command) => {
    const path = await sparse('huge.json', 50 * 1024 ** 3);
    const output = command === 'check' ? [] : ['-o', join(folder, command === 'svg' ? 'x.svg' : 'x.csv')];
    expect(await run(command, path, ...output)).toEqual({
      status: 1,
      lines: [`${path} is 51200 MB, larger than the 256 MB that are read at once: split it`],
    });
  });

  test('of the most that is read are read', async () => {
    const bytes = await nodeSystem().readFile(await sparse('most.json', MOST_BYTES));
    expect(bytes.length).toBe(MOST_BYTES);
  });

  test('that do not say their size are read no further than that', async () => {
    await expect(nodeSystem().readFile('/dev/zero')).rejects.toThrow('larger than the 256 MB that are read at once');
  });
});
