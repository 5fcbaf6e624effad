// `npm run soak`: random use of the element in a real browser, for as long as asked. README.md of test/bench says more.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

import { findBrowser, launchArgs } from '../../src/tools/find-browser.mjs';
import { projectRoot } from '../../src/tools/project-root.mjs';
import { runNpm } from '../../src/tools/run-npm.mjs';
import { describeMachine } from '../bench/run/describe-machine.mjs';
import { readSoakOptions } from './options.mjs';
import { runSoak } from './run-soak.mjs';
import { serveSoak } from './serve-soak.mjs';
import { soakPage } from './soak-page.mjs';
import { judge } from './verdict.mjs';

const args = process.argv.slice(2);
const options = readSoakOptions(args);
if (!existsSync(join(projectRoot, 'dist')) && !runNpm(['run', '--silent', 'build'])) process.exit(1);

const { path } = await findBrowser();
const [browser, server] = await Promise.all([chromium.launch({ executablePath: path, args: launchArgs }), serveSoak()]);
console.log(`Seed ${options.seed}; ${options.lengthMs / 60_000} minutes.`);
try {
  const { rests, ...run } = await runSoak(browser, server.origin, options, (line) => console.log(line));
  const verdict = judge(rests);
  const page = soakPage(
    {
      ...run,
      seed: options.seed,
      minutes: options.lengthMs / 60_000,
      command: ['npm run soak', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(),
      browser: `Chromium ${browser.version()}`,
    },
    rests,
    verdict,
  );
  const output = options.output ?? join(projectRoot, 'test/bench/SOAK.md');
  writeFileSync(output, page);
  for (const { name, unit, slope, isJudged, isFlat } of verdict.trends)
    console.log(
      `${name}: ${slope.toFixed(2)} ${unit} a minute – ${isFlat ? 'flat' : isJudged ? 'grows' : 'not judged'}`,
    );
  for (const complaint of run.complaints) console.error(complaint);
  console.log(`${run.complaints.length} complaints, ${verdict.otherPictures} other pictures. Written: ${output}`);
  if (!verdict.isFlat || run.complaints.length > 0 || verdict.otherPictures > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
