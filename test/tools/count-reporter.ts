import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Prints, as the very last line, `N passed, N failed, N skipped`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
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
