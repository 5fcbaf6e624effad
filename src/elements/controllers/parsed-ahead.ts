import { parseByDocument, parseTimeline, type ParsedTimeline } from '../../model/parse-timeline.ts';
import { nextTask } from '../../util/next-task.ts';
import type { TimelineInput } from './data-state.ts';

/** A timeline that is parsed before it is asked for, so that a phone can answer its reader between two documents. */
export class ParsedAhead {
  #input: TimelineInput | undefined;
  #parsed: ParsedTimeline | undefined;

  /** Parses, a task a document. What is no timeline is left to `take`, which says so. */
  async parse(input: TimelineInput): Promise<void> {
    const steps = parseByDocument(input);
    try {
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) await nextTask();
      [this.#input, this.#parsed] = [input, step.value];
    } catch {
      this.#input = undefined;
    }
  }

  /** The timeline parsed ahead, once, or the one parsed now. Throws as `parseTimeline`. */
  take(input: TimelineInput): ParsedTimeline {
    const parsed = this.#input === input ? this.#parsed : undefined;
    this.#input = this.#parsed = undefined;
    return parsed ?? parseTimeline(input);
  }
}
