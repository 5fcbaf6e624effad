import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { Scene, Target } from '../../layout/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent, KnownTimeline } from '../../model/known-timeline.ts';
import { spanOf, spokenTarget } from '../words/spoken-target.ts';
import { touchSizes } from './touch-sizes.ts';

/** What a mark stands for, and what its button is called. */
export interface TargetName {
  /** In time order. */
  readonly events: readonly KnownEvent[];
  /** Distinguishing part first. */
  readonly name: string;
  /** From the first day of its events to the last; `undefined` without any finite date. */
  readonly span: TimeWindow | undefined;
  /** Side in px on a coarse pointer. */
  readonly touchPx: number;
}

/** Everything that is said of the marks of a drawing. Linear in events, quadratic in marks, which pixels limit. */
export function targetNames({ targets }: Scene, known: KnownTimeline, locale: Locale): ReadonlyMap<Target, TargetName> {
  const byId = new Map(known.events.map((event) => [event.id, event]));
  const sizes = touchSizes({ targets });
  return new Map(
    targets.map((target) => {
      const events = target.events.map((id) => byId.get(id)).filter((event) => event !== undefined);
      const name = spokenTarget(target, events, known, locale);
      return [target, { events, name, span: spanOf(events), touchPx: sizes.get(target) ?? 0 }];
    }),
  );
}
