import type { Scene, Target } from '../layout/scene.ts';
import type { Locale } from '../locale/locale.ts';
import type { KnownEvent, KnownTimeline } from '../model/known-timeline.ts';
import { memoizeLast } from '../util/memoize-last.ts';
import { spokenTarget } from './spoken-target.ts';
import { touchSizes } from './touch-sizes.ts';
import type { TargetLook } from './views/target-button.ts';

interface TargetNames {
  readonly name: string;
  readonly touchPx: number;
}

/** Events of a mark, in time order. */
export const eventsOf = (target: Target, events: ReadonlyMap<string, KnownEvent>): readonly KnownEvent[] =>
  target.events.map((id) => events.get(id)).filter((event) => event !== undefined);

function nameTargets(scene: Scene, known: KnownTimeline, locale: Locale): ReadonlyMap<Target, TargetNames> {
  const events = new Map(known.events.map((event) => [event.id, event]));
  const sizes = touchSizes(scene);
  return new Map(
    scene.targets.map((target) => [
      target,
      { name: spokenTarget(target, eventsOf(target, events), known, locale), touchPx: sizes.get(target) ?? 0 },
    ]),
  );
}

/** Names and sizes of marks’ buttons; worked out once a drawing. */
export class TargetLooks {
  readonly #names = memoizeLast(nameTargets);

  /** The look of every mark of a drawing, given which one Tab reaches and which event is open. */
  of(
    scene: Scene,
    known: KnownTimeline,
    locale: Locale,
    tabStop: Target | undefined,
    open: string | undefined,
  ): (target: Target) => TargetLook {
    const names = this.#names(scene, known, locale);
    return (target) => ({
      name: names.get(target)?.name ?? '',
      touchPx: names.get(target)?.touchPx ?? 0,
      isTabStop: target === tabStop,
      isOpen: target.events.length > 1 ? undefined : target.events[0] === open,
    });
  }
}
