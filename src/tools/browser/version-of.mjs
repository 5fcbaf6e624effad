import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/**
 * @param {string} path
 * @returns {boolean} whether there is a file that may be run
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a browser once, because a file may exist and yet lack a library.
 * @param {string} path
 * @returns {string | undefined} its version, or nothing if it does not start
 */
export function versionOf(path) {
  if (!isExecutable(path)) return undefined;
  // On Windows `--version` prints nothing and opens a window.
  if (process.platform === 'win32') return 'Chromium';
  const run = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  const said = run.stdout ?? '';
  return run.status === 0 && /Chrom(e|ium)|Edge/.test(said) ? said.trim() : undefined;
}
