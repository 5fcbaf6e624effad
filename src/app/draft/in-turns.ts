import { nextTask } from '../../util/next-task.ts';

/** Work between two turns of the page; longer ones are felt. */
const TURN_MS = 30;

/** Does the steps of some work to the end, and lets the page answer in between. Resolves to what the work returns. */
export async function inTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  let startMs = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - startMs < TURN_MS) continue;
    await nextTask();
    startMs = performance.now();
  }
}
