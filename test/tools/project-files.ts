import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { projectRoot } from '../../src/tools/project-root.mjs';

/** Text of a file, by its path in the project. */
export function readText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** Whether the project has a file or folder of this path. */
export function isPresent(path: string): boolean {
  return existsSync(join(projectRoot, path));
}

/** Paths of all files below a folder of the project, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(projectRoot.length + 1).replaceAll(sep, '/')).sort();
}

/** Paths of the files that are the project's own: kept by git or about to be; without git, all that was not made here. */
export function ownFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const git = spawnSync('git', args, { cwd: projectRoot, encoding: 'utf8' });
  const listed = git.status === 0 ? git.stdout.split('\0') : filesOfCopy();
  return [...new Set(listed)].filter((path) => path !== '' && isPresent(path)).sort();
}

function filesOfCopy(): string[] {
  const made = new Set(['.git', '.vitest', 'dist', 'node_modules']);
  const entries = readdirSync(projectRoot, { withFileTypes: true }).filter(({ name }) => !made.has(name));
  const files = entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]));
  // The bench has packages of its own.
  return files.filter((file) => !file.includes('/node_modules/'));
}
