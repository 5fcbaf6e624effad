import { parseTimeline, type ParsedTimeline } from '../../model/parse-timeline.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import { LoadError, toLoadFailure, type LoadFailure } from './load-failure.ts';

/** One or more timeline documents, each as text or parsed. */
export type TimelineInput = string | object | readonly (string | object)[];

/** Where data may come from; the first that is given wins. Child scripts stand between `src` and `fallback`. */
export interface DataOrigins {
  readonly data: TimelineInput | undefined;
  /** URLs separated by spaces, merged in order; empty = none. */
  readonly src: string;
  /** What the element brings itself. */
  readonly fallback: TimelineInput | undefined;
}

/** What is known of the data now. While another is on its way, or when it cannot be had, the last good timeline stays. */
export interface DataState {
  readonly phase: 'none' | 'loading' | 'ready' | 'error';
  readonly timeline?: Timeline;
  readonly problems: readonly Problem[];
  readonly failure?: LoadFailure;
  /** How long loading has taken, while it lasts: `slow`, long enough to be shown; `stuck`, so long that something may be wrong. */
  readonly pace?: LoadPace;
}

/** How long loading takes. */
export type LoadPace = 'quick' | 'slow' | 'stuck';

/** True for a wait that is long enough to be told of. */
export const isNoticed = ({ pace }: DataState): boolean => pace === 'slow' || pace === 'stuck';

/** Before any data was asked for. */
export const NO_DATA: DataState = { phase: 'none', problems: [] };

/** What was shown before goes on being shown. */
const lastGood = ({ timeline, problems }: DataState): Pick<DataState, 'timeline' | 'problems'> =>
  timeline ? { timeline, problems } : { problems: [] };

/** The end of a load that failed; `file` is the URL of what was read, where there is one. */
export const toFailed = (before: DataState, error: unknown, file?: string): DataState => ({
  ...lastGood(before),
  phase: 'error',
  failure: toLoadFailure(error, file),
});

/** True where nobody has written an event: those that cannot be read count. */
export const isBlank = ({ layers }: Timeline): boolean =>
  !layers.some(({ document: { events } }) => Array.isArray(events) && events.length > 0);

/** Why what was read does not take the place of a timeline with events; `name` of where it comes from. */
function lossOf({ timeline, problems }: ParsedTimeline, name: string): LoadError {
  if (isBlank(timeline)) return new LoadError('no-events', `There are no events in ${name}`);
  return new LoadError('no-events', `None of the events in ${name} can be read`, problems);
}

/** True where there were events before, and of those read now there is none. */
const isLoss = (before: DataState, { timeline }: ParsedTimeline): boolean =>
  before.timeline !== undefined && before.timeline.events.length > 0 && timeline.events.length === 0;

/** The end of a load: the timeline in documents as `parse` reads it, or why there is none. A page may empty its timeline. */
export function toRead(
  before: DataState,
  input: TimelineInput,
  parse: (input: TimelineInput) => ParsedTimeline,
): DataState {
  try {
    const read = parse(input);
    if (isLoss(before, read) && !isBlank(read.timeline)) return toFailed(before, lossOf(read, 'the data'));
    return { phase: 'ready', ...read };
  } catch (error) {
    return toFailed(before, error);
  }
}

/** The end of a load from `urls`. Where there were events before, an answer without any is a fault of its server. */
export function toFetched(before: DataState, texts: readonly string[], urls: readonly string[]): DataState {
  try {
    const read = parseTimeline(texts, { names: urls });
    return isLoss(before, read) ? toFailed(before, lossOf(read, urls.join(', '))) : { phase: 'ready', ...read };
  } catch (error) {
    // Among several documents the error names its own.
    return toFailed(before, error, urls.length === 1 ? urls[0] : undefined);
  }
}

/** Waiting, with whatever was shown before. */
export const toLoading = (before: DataState, pace: LoadPace): DataState => ({
  ...lastGood(before),
  phase: 'loading',
  pace,
});
