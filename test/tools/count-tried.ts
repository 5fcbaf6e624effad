import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What was tried within the test, for the last lines of a run. */
    tried?: Tried;
  }
}

/** How much a test tried, and how much of it failed. */
export interface Tried {
  readonly what: string;
  count: number;
  failed: number;
}

/**
 * Counts trials of a test for the last lines of the run. A trial that throws counts as failed and the others go on; the
 * first failure fails the test at its end.
 */
export function triesOf({ task, onTestFinished }: TestContext, what: string): (trial: () => void) => void {
  const tried: Tried = { what, count: 0, failed: 0 };
  let first: unknown;
  task.meta.tried = tried;
  onTestFinished(() => {
    if (tried.failed > 0) throw first;
  });
  return (trial) => {
    tried.count += 1;
    try {
      trial();
    } catch (error) {
      if (tried.failed === 0) first = error;
      tried.failed += 1;
    }
  };
}
