import { randomUUID } from 'node:crypto';
import { access, chmod, constants, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes a file so that nobody ever sees half of it: beside it first, then by one rename. On failure the file is as it
 * was. A link stays a link, also one to a file that is not there yet; permissions stay; a device or pipe is written to directly. Rejects with a Node system error.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await targetOf(path);
  const present = await stat(target).catch(() => undefined);
  if (present !== undefined) await access(target, constants.W_OK);
  // A folder is refused here, with its own reason.
  if (present !== undefined && !present.isFile()) return writeFile(target, text);
  await replace(target, text, present);
}

/** The file that links lead to, there or not. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : targetOf(resolve(await realpath(dirname(path)), link));
  }
}

async function replace(target: string, text: string, present: Stats | undefined): Promise<void> {
  const draft = join(dirname(target), `.relations-timeline-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true });
    if (present !== undefined) await chmod(draft, present.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
