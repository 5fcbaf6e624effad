// npm's `prepare`: builds after `npm ci` in a checkout, so that `npx relations-timeline` works at once.
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';

const modules = join(projectRoot, 'node_modules');

if (existsSync(join(modules, 'vite'))) {
  console.log('Building dist …');
  if (!runNpm(['run', '--silent', 'build'])) process.exit(1);
  if (process.platform !== 'win32') linkCommand();
} else {
  console.log('The build tools are not installed (--omit=dev): dist is not built.');
}

/** Without the link the first `npx relations-timeline` would build a second time to make one. */
function linkCommand() {
  const link = join(modules, '.bin', 'relations-timeline');
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'dist', 'cli.js'), link);
}
