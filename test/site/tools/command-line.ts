import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { projectRoot } from '../../../src/tools/project-root.mjs';

/** What the built command line did. */
export interface CommandResult {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `dist/cli.js` in a folder and waits for it. */
export function commandLine(args: readonly string[], { input = '', cwd = projectRoot } = {}): CommandResult {
  const command = [join(projectRoot, 'dist/cli.js'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, out: stdout, err: stderr };
}
