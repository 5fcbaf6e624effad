// `npm run reproducible`: builds once more, elsewhere and under another zone, and compares every byte with `dist`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { differingPaths, folderSums } from './folder-sums.mjs';
import { projectRoot } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';

/** What a build makes, or does not read. */
const LEFT_OUT = new Set(['.git', '.vitest', 'dist', 'node_modules']);
/** A machine unlike most. */
const ELSEWHERE = { ...process.env, TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' };

if (!existsSync(join(projectRoot, 'dist')) && !runNpm(['run', '--silent', 'build'])) process.exit(1);
const copy = mkdtempSync(join(tmpdir(), 'built-again-'));
try {
  copyProject(copy);
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    ...{ cwd: copy, env: ELSEWHERE, stdio: 'inherit', shell: process.platform === 'win32' },
  });
  if (built.status !== 0) process.exit(1);
  compare(folderSums(join(projectRoot, 'dist')), folderSums(join(copy, 'dist')));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** @param {string} folder */
function copyProject(folder) {
  for (const name of readdirSync(projectRoot))
    if (!LEFT_OUT.has(name)) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  linkTree(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
}

/**
 * The same files under another name: a link to the folder would lead the build back to here.
 * @param {string} from
 * @param {string} to
 */
function linkTree(from, to) {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const [source, target] = [
      join(entry.parentPath, entry.name),
      join(to, entry.parentPath.slice(from.length), entry.name),
    ];
    mkdirSync(dirname(target), { recursive: true });
    if (entry.isFile()) link(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    // Another disk.
    cpSync(source, target);
  }
}

/**
 * @param {Map<string, string>} one
 * @param {Map<string, string>} other
 */
function compare(one, other) {
  const differing = differingPaths(one, other);
  for (const path of differing) console.error(`differs: dist/${path}`);
  console.log(`Two builds, ${one.size} files: ${differing.length} differ.`);
  if (differing.length > 0) process.exitCode = 1;
}
