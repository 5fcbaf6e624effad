import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * SHA-256 of every file below a folder, by its path there with `/`, sorted. Reads all of them.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function folderSums(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll(sep, '/')).sort();
  return new Map(paths.map((path) => [path, sumOf(readFileSync(join(folder, path)))]));
}

/** @param {Buffer} bytes */
const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Paths that are in one folder only, or differ.
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 */
export function differingPaths(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}
