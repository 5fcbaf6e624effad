import { isInWindow } from '../layout/resolve-window.ts';
import { knowledgeDays } from '../model/knowledge-days.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { memoizeLastOf } from '../util/memoize-last-of.ts';
import type { Picture } from './picture.ts';

/** The days of knowledge that change what the window shows. */
export interface KnowledgeStops {
  /** UTC ms, earliest first. */
  readonly days: readonly number[];
  /** Index of the day looked from, or of the last before it; −1 before the first. */
  readonly at: number;
}

const stopsOf = memoizeLastOf((known: KnownTimeline, startMs: number, endMs: number): KnowledgeStops => {
  const days = knowledgeDays(known.timeline, known.layers, (when) => isInWindow(when, { startMs, endMs }));
  return { days, at: days.filter((day) => day <= known.asOfMs).length - 1 };
});

/** The stops of the second clock for what is shown. Linear in events that are not plain, when the window, the day or the layers change. */
export const knowledgeStops = ({ known, window }: Picture): KnowledgeStops =>
  stopsOf(known, window.startMs, window.endMs);
