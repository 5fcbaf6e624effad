import { continuesWords } from './continues-words.ts';
import type { ViewState } from './view-state.ts';

/** Views that were, that is, and that were undone. Immutable. */
export interface ViewHistory {
  /** Oldest first. */
  readonly past: readonly ViewState[];
  readonly present: ViewState;
  /** Next to redo first. */
  readonly future: readonly ViewState[];
}

/** Views remembered; a reader who went farther starts over with “Show all dates”. */
export const HISTORY_LIMIT = 50;

/** A history with nothing to undo. */
export const startHistory = (present: ViewState): ViewHistory => ({ past: [], present, future: [] });

/**
 * The history after a change of view; what was undone is forgotten. The same object when the view is the same. Words that
 * are typed are one change, not one a letter.
 */
export function recordView(history: ViewHistory, view: ViewState): ViewHistory {
  if (view === history.present) return history;
  if (continuesWords(history.past.at(-1), history.present, view)) return { ...history, present: view, future: [] };
  return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: view, future: [] };
}

/** The history with another present view: a step of a gesture that is still under way. */
export const replaceView = (history: ViewHistory, present: ViewState): ViewHistory =>
  present === history.present ? history : { ...history, present };

/** One step back, or the same object when there is none. */
export function undoView(history: ViewHistory): ViewHistory {
  const present = history.past.at(-1);
  if (!present) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** One step forward again, or the same object when there is none. */
export function redoView(history: ViewHistory): ViewHistory {
  const [present, ...future] = history.future;
  if (!present) return history;
  return { past: [...history.past, history.present], present, future };
}
