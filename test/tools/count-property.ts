import fc from 'fast-check';
import type { TestContext } from 'vitest';

import './count-tried.ts';

/** `fc.assert`, its cases counted for the last lines of the run: it stops at the first that fails. */
export function assertCounted<Values>(
  { task }: TestContext,
  what: string,
  property: fc.IProperty<Values>,
  parameters: fc.Parameters<Values> = {},
): void {
  const details = fc.check(property, parameters);
  task.meta.tried = { what, count: details.numRuns, failed: details.failed ? 1 : 0 };
  if (details.failed) throw new Error(fc.defaultReportMessage(details));
}
