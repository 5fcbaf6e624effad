import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../../src/cli/write-whole.ts';

const isPosix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

describe('a file written whole', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is there, and nothing beside it', async () => {
    await writeWhole(at('a.svg'), 'text – 中文');
    expect(await readFile(at('a.svg'), 'utf8')).toBe('text – 中文');
    expect(await readdir(folder)).toEqual(['a.svg']);
  });

  test('takes the place of an older one', async () => {
    await writeFile(at('a.svg'), 'a much longer text than the new one');
    await writeWhole(at('a.svg'), 'new');
    expect(await readFile(at('a.svg'), 'utf8')).toBe('new');
  });

  test('is not there when its folder is missing', async () => {
    await expect(writeWhole(at('missing/a.svg'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('does not take the place of a folder', async () => {
    await mkdir(at('a.svg'));
    await expect(writeWhole(at('a.svg'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readdir(folder)).toEqual(['a.svg']);
  });

  test('leaves nothing behind when the last step fails', async () => {
    // The draft has a short name; the file’s own is longer than any system takes.
    await expect(writeWhole(at('x'.repeat(300)), 'x')).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    expect(await readdir(folder)).toEqual([]);
  });

  test.skipIf(!isPosix)('keeps permissions and links', async () => {
    await writeFile(at('a.svg'), 'old');
    await chmod(at('a.svg'), 0o640);
    await symlink('a.svg', at('link.svg'));
    await writeWhole(at('link.svg'), 'new');
    expect((await lstat(at('link.svg'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('a.svg'), 'utf8')).toBe('new');
    expect((await stat(at('a.svg'))).mode & 0o777).toBe(0o640);
  });

  test.skipIf(!isPosix)('keeps links to a file that is not there yet, and refuses links in a circle', async () => {
    await mkdir(at('folder'));
    await symlink('folder/a.svg', at('link.svg'));
    await symlink('link.svg', at('first.svg'));
    await writeWhole(at('first.svg'), 'new');
    expect(await readFile(at('folder/a.svg'), 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['first.svg', 'folder', 'link.svg']);
    expect((await lstat(at('link.svg'))).isSymbolicLink()).toBe(true);
    await symlink('round.svg', at('round.svg'));
    await expect(writeWhole(at('round.svg'), 'x')).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test.skipIf(!isPosix || isRoot)('respects a file and a folder that may only be read', async () => {
    await writeFile(at('a.svg'), 'old');
    await chmod(at('a.svg'), 0o440);
    await expect(writeWhole(at('a.svg'), 'new')).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(folder, 0o550);
    await expect(writeWhole(at('b.svg'), 'new')).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(folder, 0o750);
    expect(await readdir(folder)).toEqual(['a.svg']);
    expect(await readFile(at('a.svg'), 'utf8')).toBe('old');
  });

  test.skipIf(!isPosix)('may be a device', async () => {
    await writeWhole('/dev/null', 'x');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});
