import { spawnSync } from 'node:child_process';

import { projectRoot } from './project-root.mjs';

/**
 * Runs npm in the project's folder and waits for it.
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function runNpm(args) {
  const options = { cwd: projectRoot, stdio: /** @type {const} */ ('inherit') };
  const script = process.env.npm_execpath;
  // Under npm, its own script is started with this Node: no PATH, and no `.cmd` file on Windows.
  const result = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status === 0;
}
