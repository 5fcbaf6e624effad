/** Machine-readable kind of a problem. New codes may be added. */
export type ProblemCode =
  | 'not-json'
  | 'not-a-timeline'
  | 'unknown-format'
  | 'wrong-type'
  | 'missing-field'
  | 'bad-value'
  | 'bad-date'
  | 'bad-url'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unsourced-silence'
  | 'unresolved-date'
  | 'unread-text'
  | 'unknown-field'
  | 'duplicate-event'
  | 'passed-plan';

/** One thing that is wrong with the input, where, and how to mend it. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** Place in the input, for instance `events[3].when`; with several documents, `report: events[3].when`. */
  readonly path: string;
  /** One plain English sentence. */
  readonly message: string;
  readonly hint?: string;
}

/** Thrown only when the input is no timeline at all. */
export class TimelineError extends Error {
  override readonly name = 'TimelineError';
  readonly code: ProblemCode;
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(`${problems[0].path ? `${problems[0].path}: ` : ''}${problems[0].message}`);
    this.code = problems[0].code;
    this.problems = problems;
  }
}
