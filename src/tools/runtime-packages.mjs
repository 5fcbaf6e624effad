import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A package that ends up with a user of ours.
 * @typedef {{ name: string, version: string, license: string, folder: string, texts: readonly string[] }} RuntimePackage
 * `license`: SPDX, as the package states it, `none` when it does not; `texts`: its licence files, absolute paths.
 */

/**
 * The run-time dependencies of a project and theirs, each installed copy once, by name.
 * @param {string} root folder of the project, installed
 * @returns {RuntimePackage[]}
 * @throws {Error} when one is not installed
 */
export function runtimePackages(root) {
  /** @type {Map<string, RuntimePackage>} */
  const found = new Map();
  visit(root, found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} folder
 * @param {Map<string, RuntimePackage>} found by folder
 */
function visit(folder, found) {
  const { dependencies = {} } = manifestOf(folder);
  for (const name of Object.keys(dependencies)) {
    const place = placeOf(name, folder);
    if (found.has(place)) continue;
    const { version, license = 'none' } = manifestOf(place);
    found.set(place, { name, version, license, folder: place, texts: licenseTexts(place) });
    visit(place, found);
  }
}

/**
 * Where Node finds a package, looked for upwards from a folder.
 * @param {string} name
 * @param {string} from
 * @returns {string}
 */
function placeOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed.`);
  }
}

/** @param {string} folder */
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @param {string} folder */
const licenseTexts = (folder) =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => join(folder, name));
