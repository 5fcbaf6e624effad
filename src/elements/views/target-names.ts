import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { Scene, Target } from '../../layout/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { spokenTarget } from '../words/spoken-target.ts';
import { touchSizes } from './touch-sizes.ts';

/** What a mark stands for, and what its button is called. */
export interface TargetName {
  /** The event, or the most important of an aggregate. */
  readonly top: KnownEvent | undefined;
  /** Distinguishing part first. */
  readonly name: string;
  /** Of an aggregate, from the first day of its events to the last; `undefined` without any finite date. */
  readonly span: TimeWindow | undefined;
  /** Side in px on a coarse pointer. */
  readonly touchPx: number;
}

/** Everything that is said of the marks of a drawing. Cost: that of `touchSizes`. */
export function targetNames({ targets }: Scene, known: KnownTimeline, locale: Locale): ReadonlyMap<Target, TargetName> {
  const sizes = touchSizes({ targets });
  return new Map(
    targets.map((target) => {
      const top = known.events.byId(target.aggregate?.top ?? target.events[0]);
      const name = spokenTarget(target, top, known, locale);
      return [target, { top, name, span: target.aggregate?.span, touchPx: sizes.get(target) ?? 0 }];
    }),
  );
}
