import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './project-root.mjs';

/** What a build is made of. */
const INPUTS = [
  'src',
  'data',
  'public',
  'test/cases',
  'test/bench',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];
/** What a build writes last. */
const LAST_OUTPUT = 'dist/third-party-licenses.txt';

/** When a file, or anything in a folder, last changed, ms; a folder itself changes when something in it goes. */
function newestChange(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules');
  return Math.max(mtimeMs, ...inside.map((name) => newestChange(join(path, name))));
}

/** True when nothing that a build is made of has changed since the last one was finished. */
export function isBuilt() {
  const output = join(projectRoot, LAST_OUTPUT);
  if (!existsSync(output)) return false;
  return INPUTS.every((name) => newestChange(join(projectRoot, name)) < statSync(output).mtimeMs);
}
