import { parseTimeline } from '../../model/parse-timeline.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import { toLoadFailure, type LoadFailure } from './load-failure.ts';

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
  /** True once loading has taken long enough to be shown. */
  readonly isSlow: boolean;
}

/** Before any data was asked for. */
export const NO_DATA: DataState = { phase: 'none', problems: [], isSlow: false };

/** What was shown before goes on being shown. */
const lastGood = ({ timeline, problems }: DataState): Pick<DataState, 'timeline' | 'problems'> =>
  timeline ? { timeline, problems } : { problems: [] };

/** The end of a load that failed; `file` is the URL of what was read, where there is one. */
export const toFailed = (before: DataState, error: unknown, file?: string): DataState => ({
  ...lastGood(before),
  phase: 'error',
  failure: toLoadFailure(error, file),
  isSlow: false,
});

/** The end of a load: the timeline in documents, or why there is none. `names` are the URLs they came from. */
export function toRead(before: DataState, input: TimelineInput, names: readonly string[] = []): DataState {
  try {
    return { phase: 'ready', ...parseTimeline(input, { names }), isSlow: false };
  } catch (error) {
    // Among several documents the error names its own.
    return toFailed(before, error, names.length === 1 ? names[0] : undefined);
  }
}

/** Waiting, with whatever was shown before. */
export const toLoading = (before: DataState, isSlow: boolean): DataState => ({
  ...lastGood(before),
  phase: 'loading',
  isSlow,
});
