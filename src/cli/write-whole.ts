import { randomUUID } from 'node:crypto';
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that nobody ever sees half of it: beside it first, then by one rename. On failure the file is as it
 * was. A link stays a link, permissions stay; a device or pipe is written to directly. Rejects with a Node system error.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => undefined);
  if (present !== undefined) await access(target, constants.W_OK);
  // A folder is refused here, with its own reason.
  if (present !== undefined && !present.isFile()) return writeFile(target, text);
  await replace(target, text, present);
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
