import { TimelineError, type ProblemCode } from '../model/problem.ts';

/** The error for a file that is not what it was taken for. */
export function notThisFormat(message: string, hint: string, code: ProblemCode = 'not-a-timeline'): TimelineError {
  return new TimelineError([{ severity: 'error', code, path: '', message, hint }]);
}
