import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { projectRoot } from '../../src/tools/project-root.mjs';

/** Packs what `npm publish` would send, as it is built now, into a folder; returns the path of the tarball. */
export function packPackage(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const shell = process.platform === 'win32';
  const out = execFileSync('npm', args, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell,
  });
  const [packed] = JSON.parse(out) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm pack made no tarball');
  return join(folder, packed.filename);
}
