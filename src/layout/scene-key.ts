import type { Locale } from '../locale/locale.ts';
import type { KnownEvents } from '../model/known-events.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { colorEntries } from './color-entries.ts';
import { isPledged } from './figures/is-pledged.ts';
import { keyEntries, type KeyEntry, type KeyFacts } from './key-entries.ts';
import { DAY_MS } from './metrics.ts';
import type { GroupItem, Scene, Target } from './scene.ts';
import type { ColorMode } from './view.ts';

/** Links as they are drawn: one group each. */
const linksIn = ({ items }: Scene): readonly GroupItem[] =>
  items.filter(({ name }) => name === 'links').flatMap((links) => links.items.filter((item) => item.type === 'group'));

const isDashed = ({ items }: GroupItem): boolean =>
  items.some((item) => item.type === 'path' && item.dash !== undefined);

/** Figures of one series are drawn as bars wherever the figures of their event are drawn at all. */
const hasPledges = ({ figures }: KnownEvent): boolean =>
  figures.some(
    (figure, at) =>
      isPledged(figure) &&
      figure.series !== undefined &&
      figures.some(({ series }, other) => other !== at && series === figure.series),
  );

/** The events some targets name, in time order. */
export function eventsOf(targets: readonly Pick<Target, 'events'>[], events: KnownEvents): readonly KnownEvent[] {
  const places = new Set(targets.flatMap((target) => target.events.map((id) => events.placeOf(id))));
  return [...places].sort((a, b) => a - b).flatMap((place) => (place < 0 ? [] : (events.at(place) ?? [])));
}

function factsOf(scene: Scene, events: KnownEvents): KeyFacts {
  const { layout, plot, window, targets } = scene;
  const links = linksIn(scene);
  const hasBars = ({ aside, events: [id] }: Target): boolean => {
    const event = aside && events.byId(id);
    return event !== undefined && hasPledges(event);
  };
  return {
    ...(layout === 'horizontal' ? { dayPx: (plot.width * DAY_MS) / (window.endMs - window.startMs) } : {}),
    hasAggregates: targets.some(({ count }) => count > 1),
    hasPledges: targets.some(hasBars),
    hasLinks: links.some((link) => !isDashed(link)),
    hasLinksToPlans: links.some(isDashed),
  };
}

/** The key to a picture: every shape that is drawn in it, then every colour that says something. */
export function sceneKey(scene: Scene, colorBy: ColorMode, known: KnownTimeline, locale: Locale): readonly KeyEntry[] {
  // Events in a count show no shape that a key could explain.
  const single = scene.targets.filter(({ count }) => count === 1);
  const shaped = eventsOf(single, known.events);
  return [...keyEntries(shaped, factsOf(scene, known.events), locale), ...colorEntries(shaped, colorBy, known, locale)];
}
