import { readFileSync } from 'node:fs';

import { projectRoot } from './project-root.mjs';
import { runtimePackages } from './runtime-packages.mjs';

/** Name of the file that goes with what is built. */
export const LICENSES_FILE = 'third-party-licenses.txt';

/** @param {import('./runtime-packages.mjs').RuntimePackage} given */
function entry({ name, version, license, texts }) {
  const words = texts.map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, `https://www.npmjs.com/package/${name}`, ...words].join('\n\n');
}

/** The licences of what the built files hold, as a text of its own. */
export function licensesText() {
  const parts = [
    'The files of relations-timeline are under the MIT licence. Some of them hold parts of these packages, used unchanged:',
    ...runtimePackages(projectRoot).map(entry),
  ];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
