import { TimelineError, type ProblemCode } from '../../model/problem.ts';

/** Why there is no timeline to show. */
export interface LoadFailure {
  /**
   * `network`: no answer; `http`: an answer that is no file; `too-large`: not read; `encoding`: not
   * in the encoding it has to be in; `no-events`: nothing in place of something; else what is wrong with the content.
   */
  readonly code: ProblemCode | LoadErrorCode;
  /** One plain English sentence. */
  readonly message: string;
}

type LoadErrorCode = 'network' | 'http' | 'too-large' | 'encoding' | 'no-events';

/** A file that could not be had. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;

  constructor(code: LoadErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What failed, in the terms of `rt-error`; `file` is the URL of what was read, to be named. */
export function toLoadFailure(error: unknown, file?: string): LoadFailure {
  const reason = error instanceof Error ? error.message : String(error);
  const message = file === undefined ? reason : `The file ${file} cannot be read: ${reason}`;
  const code = error instanceof TimelineError || error instanceof LoadError ? error.code : 'not-a-timeline';
  return { code, message };
}
