// `npm run audit`: weaknesses known in what ships. Fails on one; says so and passes where nobody can be asked.
import { spawnSync } from 'node:child_process';

import { projectRoot } from './project-root.mjs';
import { readAudit } from './read-audit.mjs';

/** Time for an answer, ms. */
const PATIENCE_MS = 60_000;

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=1'], {
  cwd: projectRoot,
  encoding: 'utf8',
  timeout: PATIENCE_MS,
  shell: process.platform === 'win32',
});
const outcome = readAudit(stdout ?? '');
if ('unreached' in outcome)
  console.log(`npm audit: nobody could be asked, so nothing is known (${outcome.unreached}).`);
else {
  for (const line of outcome.lines) console.error(line);
  console.log(`npm audit: ${outcome.bad} known weaknesses in what ships.`);
  if (outcome.bad > 0) process.exitCode = 1;
}
