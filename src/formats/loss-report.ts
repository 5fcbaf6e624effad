import type { Problem, ProblemCode } from '../model/problem.ts';
import type { TimelineDocument } from '../model/generated/document.ts';
import type { EventPlace } from './event-place.ts';

/**
 * Why something is not as it was. `no-field`: the other format has no place for it; `unreadable`: named in the problems
 * too; `plain-text`: markup was taken out; `date`: written less finely or counted otherwise; `repetition`: only the first
 * of a series is there; `assumed`: the file does not say, and something had to be written; `renamed`: another id.
 */
export type LossCode = 'no-field' | 'unreadable' | 'plain-text' | 'date' | 'repetition' | 'assumed' | 'renamed';

/** What was carried over: a field of the file as the file calls it, and how often. */
export interface Kept {
  readonly field: string;
  readonly count: number;
}

/** What was not carried over, or not as it was: one field for one reason. */
export interface Loss {
  readonly field: string;
  readonly code: LossCode;
  /** One plain English sentence. */
  readonly reason: string;
  /** Every place in the file, for instance `events[3].background` or `row 4`; in the order of the file. */
  readonly places: readonly string[];
}

/** What became of the parts of a file on its way into another format. */
export interface LossReport {
  readonly kept: readonly Kept[];
  readonly changed: readonly Loss[];
  readonly leftOut: readonly Loss[];
}

/** A file of another format as a timeline document, what is wrong with it, and what became of its parts. */
export interface ImportedDocument {
  readonly document: TimelineDocument;
  readonly problems: readonly Problem[];
  readonly report: LossReport;
  /** Where each event of the document stands in the file, in the same order. */
  readonly places: readonly EventPlace[];
}

type Losses = Map<string, Loss & { readonly places: string[] }>;

/** Notes what becomes of the parts of one file. Losses of one field for one reason make one entry. */
export class LossLog {
  readonly problems: Problem[] = [];
  readonly #kept = new Map<string, number>();
  readonly #changed: Losses = new Map();
  readonly #leftOut: Losses = new Map();
  readonly #failed = new Set<string>();

  /** Something is there as it was. */
  keep(field: string, count = 1): void {
    this.#kept.set(field, (this.#kept.get(field) ?? 0) + count);
  }

  /** Something is there, but not as it was. */
  change(field: string, place: string, code: LossCode, reason: string): void {
    note(this.#changed, field, place, code, reason);
  }

  /** Something is not there any more. */
  leaveOut(field: string, place: string, code: LossCode, reason: string): void {
    note(this.#leftOut, field, place, code, reason);
  }

  /** Something is wrong with the file, so that `field` is not there. `path` is where, exactly. */
  fail(field: string, path: string, code: ProblemCode, message: string, hint?: string): void {
    this.problems.push({ severity: 'error', code, path, message, ...(hint !== undefined && { hint }) });
    this.#failed.add(path);
    this.leaveOut(field, path, 'unreadable', 'It cannot be read; see the problems.');
  }

  /** Whether something has failed just there. */
  hasFailed(path: string): boolean {
    return this.#failed.has(path);
  }

  /** Something needs a look, but all is there. */
  warn(path: string, code: ProblemCode, message: string): void {
    this.problems.push({ severity: 'warning', code, path, message });
  }

  get report(): LossReport {
    return {
      kept: [...this.#kept].map(([field, count]) => ({ field, count })),
      changed: [...this.#changed.values()],
      leftOut: [...this.#leftOut.values()],
    };
  }
}

function note(losses: Losses, field: string, place: string, code: LossCode, reason: string): void {
  const key = `${field}\n${reason}`;
  const loss = losses.get(key);
  if (loss) loss.places.push(place);
  else losses.set(key, { field, code, reason, places: [place] });
}
