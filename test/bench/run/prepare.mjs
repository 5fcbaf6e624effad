import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { ensureInstalled, isInstalled } from '../../../src/tools/ensure-installed.mjs';
import { projectRoot } from '../../../src/tools/project-root.mjs';
import { runNpm } from '../../../src/tools/run-npm.mjs';
import { benchFolder } from './folders.mjs';

/** The single file measured. */
export const singleFile = join(projectRoot, 'dist', 'relations-timeline.min.js');

/**
 * Installs what is missing, ours and the peers, and builds when there is no build.
 * @throws {Error} when npm fails
 */
export function prepare() {
  ensureInstalled();
  // react-chrono asks for a newer Node than it needs here: it is bundled only.
  if (!isInstalled(benchFolder)) run('ci', '--prefix', benchFolder, '--no-audit', '--no-fund', '--loglevel=error');
  if (!existsSync(singleFile)) run('run', '--silent', 'build');
}

/** @param {string[]} args */
function run(...args) {
  if (!runNpm(args)) throw new Error(`npm ${args.join(' ')} failed: see the lines above.`);
}
