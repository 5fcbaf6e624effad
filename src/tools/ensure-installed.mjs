import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * Brings `node_modules` in line with `package-lock.json`; does nothing when it already is.
 * Ends the process with a plain line when Node is too old or npm fails.
 * @returns {boolean} whether something was installed (npm then has built the project too)
 */
export function ensureInstalled() {
  requireNode(20, 19);
  if (isInstalled(projectRoot)) return false;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  if (runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) return true;
  console.error('Installing failed: see the lines above. `npm ci` repeats it.');
  process.exit(1);
}

/**
 * Whether every package of the lock file stands in `node_modules` in the locked version.
 * Optional packages may be missing: they belong to other systems.
 * @param {string} root folder with package-lock.json
 * @returns {boolean}
 */
export function isInstalled(root) {
  const locked = packagesOf(join(root, 'package-lock.json'));
  // npm writes this file last, after a whole installation.
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(locked).every(([path, wanted]) => path === '' || stands(root, path, wanted, present[path]));
}

/**
 * @param {string} root
 * @param {string} path such as `node_modules/lit`
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} found
 */
function stands(root, path, wanted, found) {
  if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
  const same = found.version === wanted.version && found.integrity === wanted.integrity;
  return same && existsSync(join(root, path, 'package.json'));
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, LockedPackage>} by path; empty when the file is missing
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * @param {number} major
 * @param {number} minor
 */
function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
