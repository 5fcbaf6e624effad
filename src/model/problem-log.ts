import { placeWords, type Place } from './fields/place.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Collects the problems of one document. Several documents write into one list, each with its name before the path. */
export class ProblemLog {
  readonly #problems: Problem[];
  readonly #name: string;

  /** `name` stands before every path (`report: events[3].when`); empty when there is only one document. */
  constructor(problems: Problem[], name: string) {
    this.#problems = problems;
    this.#name = name;
  }

  /** Something written in the document is not shown, or not as written. */
  error(code: ProblemCode, place: Place, message: string, hint?: string): void {
    this.#add('error', code, place, message, hint);
  }

  /** All is shown, but something needs a look. */
  warning(code: ProblemCode, place: Place, message: string, hint?: string): void {
    this.#add('warning', code, place, message, hint);
  }

  #add(severity: Problem['severity'], code: ProblemCode, place: Place, message: string, hint?: string): void {
    const path = [this.#name, placeWords(place)].filter((part) => part !== '').join(': ');
    this.#problems.push({ severity, code, path, message, ...(hint !== undefined && { hint }) });
  }
}
