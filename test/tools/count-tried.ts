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

/** Counts trials of a test for the last lines of the run. What throws counts as failed, and fails the test. */
export function triesOf({ task }: TestContext, what: string): (trial: () => void) => void {
  const tried: Tried = { what, count: 0, failed: 0 };
  task.meta.tried = tried;
  return (trial) => {
    tried.count += 1;
    tried.failed += 1;
    trial();
    tried.failed -= 1;
  };
}
