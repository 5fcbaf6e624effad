import { TimelineError, type Problem, type ProblemCode } from '../../model/problem.ts';

/** Why there is no timeline to show. */
export interface LoadFailure {
  /**
   * `network`: no answer; `http`: an answer that is no file; `too-large`: not read; `encoding`: not
   * in the encoding it has to be in; `no-events`: nothing in place of something; `stopped`: by the reader; else what is
   * wrong with the content.
   */
  readonly code: ProblemCode | LoadErrorCode;
  /** One plain English sentence. */
  readonly message: string;
  /** Why none of the events that were given could be read. */
  readonly problems?: readonly Problem[] | undefined;
}

type LoadErrorCode = 'network' | 'http' | 'too-large' | 'encoding' | 'no-events' | 'stopped';

/** A file that could not be had. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly problems: readonly Problem[] | undefined;

  constructor(code: LoadErrorCode, message: string, problems?: readonly Problem[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** What failed, in the terms of `rt-error`; `file` is the URL of what was read, to be named. */
export function toLoadFailure(error: unknown, file?: string): LoadFailure {
  const reason = error instanceof Error ? error.message : String(error);
  const message = file === undefined ? reason : `The file ${file} cannot be read: ${reason}`;
  if (error instanceof LoadError) return { code: error.code, message, problems: error.problems };
  return { code: error instanceof TimelineError ? error.code : 'not-a-timeline', message };
}
