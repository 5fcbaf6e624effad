import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

import './count-tried.ts';

/** Prints what tests tried many of, and, as the very last line, `N passed, N failed, N skipped`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const line of triedLines(tests)) console.log(line);
    const states = tests.map((test) => test.result().state);
    const count = (state: string): number => states.filter((one) => one === state).length;
    // What fails outside of any test must not read as "0 failed".
    const leftOut = process.env.WITHOUT_BROWSER === undefined ? 0 : 1;
    const outside = modules.filter(failsOutsideItsTests).length + unhandledErrors.length + leftOut;
    const skipped = count('skipped') + count('pending');
    console.log(`${count('passed')} passed, ${count('failed') + outside} failed, ${skipped} skipped`);
  }
}

function failsOutsideItsTests(module: TestModule): boolean {
  return module.state() === 'failed' && [...module.children.allTests('failed')].length === 0;
}

/** What was tried, the same things of several tests added up: `naughty strings through fromCsv: 515 tried, 0 failed`. */
function triedLines(tests: readonly TestCase[]): readonly string[] {
  const sums = new Map<string, { count: number; failed: number }>();
  for (const { tried } of tests.map((test) => test.meta())) {
    if (!tried) continue;
    const sum = sums.get(tried.what) ?? { count: 0, failed: 0 };
    sums.set(tried.what, { count: sum.count + tried.count, failed: sum.failed + tried.failed });
  }
  return [...sums].map(([what, { count, failed }]) => `${what}: ${count} tried, ${failed} failed`);
}
