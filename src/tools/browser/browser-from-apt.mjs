import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { isExecutable } from './version-of.mjs';

/** @returns {string[]} Chromium from the system's own packages; only as root on Debian or Ubuntu */
export function browserFromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  console.log('Installing chromium (apt-get) …');
  const brought = aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return brought ? ['/usr/bin/chromium'].filter(isExecutable) : [];
}

/**
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 400_000 }).status === 0;
}
