import fc from 'fast-check';
import type { TestContext } from 'vitest';

import './count-tried.ts';

/**
 * `fc.assert`, its cases counted for the last lines of the run. fast-check stops at the first that fails: the same cases
 * are then tried once more, all of them, so that the counts say how many fail of how many.
 */
export function assertCounted<Values>(
  { task }: { readonly task: Pick<TestContext['task'], 'meta'> },
  what: string,
  property: fc.IProperty<Values>,
  parameters: fc.Parameters<Values> = {},
): void {
  const details = fc.check(property, parameters);
  if (!details.failed) {
    task.meta.tried = { what, count: details.numRuns, failed: 0 };
    return;
  }
  const cases = fc.sample(property, { ...parameters, seed: details.seed });
  task.meta.tried = { what, count: cases.length, failed: cases.filter((values) => fails(property, values)).length };
  throw new Error(fc.defaultReportMessage(details));
}

/** A case that `fc.pre` turns away does not fail. */
function fails<Values>(property: fc.IProperty<Values>, values: Values): boolean {
  property.runBeforeEach();
  const failure = property.run(values);
  property.runAfterEach();
  return failure !== null && !fc.PreconditionFailure.isFailure(failure);
}
