import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

import { projectRoot } from '../../../src/tools/project-root.mjs';

const FILE = join(projectRoot, 'test/bench/APPS.md');

/** Tests with a result, by the app they belong to; what does not concern an app is left out. */
function byApp(modules: readonly TestModule[]): Map<string, TestCase[]> {
  const apps = new Map<string, TestCase[]>();
  for (const app of modules.flatMap((module) => [...module.children.suites()])) {
    const tests = [...app.children.allTests()].filter((test) => test.result().state !== 'skipped');
    apps.set(app.name, [...(apps.get(app.name) ?? []), ...tests]);
  }
  return apps;
}

function row([name, tests]: readonly [string, readonly TestCase[]]): string {
  const versions = tests.flatMap((test) => test.meta().versions ?? []);
  const failed = tests.filter((test) => test.result().state === 'failed');
  const verdict = failed.length === 0 ? '–' : failed.map((test) => test.name).join('; ');
  return `| ${name} | ${versions.join(', ')} | ${String(tests.length - failed.length)} | ${String(failed.length)} | ${verdict} |`;
}

/** Writes what `npm run apps` has found into `test/bench/APPS.md`. */
export default class ResultsReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const page = [
      '# The package in other people’s apps\n',
      `${today}, Node ${process.versions.node}. Written by \`npm run apps\`: the packed package is installed into fresh copies of the apps in`,
      '`test/apps`. Each is checked by its framework’s own checker, which must also refuse mistakes made on purpose, built, written by a server',
      'where the framework can, and opened in Chromium under a strict policy: data set, events heard, taken away and brought back 120 times with nothing left behind.\n',
      '| app | with | passed | failed | which |',
      '| --- | --- | --: | --: | --- |',
      ...[...byApp(modules)].map(row),
    ].join('\n');
    writeFileSync(FILE, await format(page, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
  }
}
