// A part of `npm run build`: the licences of what the built files hold, beside them and beside the site.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './project-root.mjs';
import { runtimePackages } from './runtime-packages.mjs';

/** @param {import('./runtime-packages.mjs').RuntimePackage} given */
function entry({ name, version, license, texts }) {
  const words = texts.map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, `https://www.npmjs.com/package/${name}`, ...words].join('\n\n');
}

const text = [
  'The files of relations-timeline are under the MIT licence. Some of them hold parts of these packages, used unchanged:',
  ...runtimePackages(projectRoot).map(entry),
].join(`\n\n${'-'.repeat(80)}\n\n`);

for (const folder of ['dist', 'dist/site'])
  writeFileSync(join(projectRoot, folder, 'third-party-licenses.txt'), `${text}\n`);
