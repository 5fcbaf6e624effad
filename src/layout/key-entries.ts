import type { Locale } from '../locale/locale.ts';
import type { EventList } from '../model/event-list.ts';
import type { KnownEvents } from '../model/known-events.ts';
import type { KnownEvent } from '../model/known-timeline.ts';
import { drawnCoarserDates } from './marks/coarser-dates.ts';
import { keyGlyph, type KeyShape } from './key-glyph.ts';
import { isDay } from './marks/is-day.ts';
import { earlierDates } from './marks/mark-geometry.ts';
import { DAY_AS_BAND_PX, DAY_MS } from './metrics.ts';
import type { Paint, Scene, SceneItem, Target } from './scene.ts';

export interface KeyEntry {
  /** `color`: a swatch. */
  readonly shape: KeyShape | 'color';
  readonly words: string;
  /** Drawn in a box of `KEY_GLYPH` at the origin. */
  readonly items: readonly SceneItem[];
}

const ORDER: readonly KeyShape[] = [
  'day',
  'within',
  'soft',
  'oneOf',
  'period',
  'open',
  'planned',
  'moved',
  'cancelled',
  'oneSide',
  'differ',
  'aggregate',
];

function dateShape({ when, status }: KnownEvent): KeyShape {
  if (status === 'ongoing') return 'open';
  if (when.kind === 'interval') return when.start === 'open' || when.end === 'open' ? 'open' : 'period';
  if (when.kind === 'all-of') return when.members.every(isDay) ? 'day' : 'within';
  if (when.kind === 'one-of') return 'oneOf';
  if (when.qualifiers.approximate) return 'soft';
  return isDay(when) ? 'day' : 'within';
}

/** The shapes an event is drawn with. */
function shapesOf(event: KnownEvent): readonly KeyShape[] {
  const shapes: KeyShape[] = [];
  if (event.status === 'planned' || event.status === 'postponed') shapes.push('planned');
  else if (event.status === 'cancelled') shapes.push('cancelled');
  else shapes.push(dateShape(event));
  if (drawnCoarserDates(event).length > 0) shapes.push('within');
  if (earlierDates(event).length > 0) shapes.push('moved');
  if (event.agreement.type === 'one-side') shapes.push('oneSide');
  if (event.agreement.type === 'differ') shapes.push('differ');
  return shapes;
}

/** Events that are drawn with a mark of their own; those in a count show no shape that a key could explain. */
export function shapedEvents({ targets }: Pick<Scene, 'targets'>, events: KnownEvents): readonly KnownEvent[] {
  return eventsOf(
    targets.filter(({ count }) => count === 1),
    events,
  );
}

/** The events some targets name, in time order. */
export function eventsOf(targets: readonly Pick<Target, 'events'>[], events: KnownEvents): readonly KnownEvent[] {
  const places = new Set(targets.flatMap((target) => target.events.map((id) => events.placeOf(id))));
  return [...places].sort((a, b) => a - b).flatMap((place) => (place < 0 ? [] : (events.at(place) ?? [])));
}

/** True when a drawing shows so few days that each is a stretch of its own. */
export const isDayWide = ({ layout, plot, window }: Scene): boolean =>
  layout === 'horizontal' && (plot.width * DAY_MS) / (window.endMs - window.startMs) > DAY_AS_BAND_PX;

/** The shapes that occur among the events drawn, in a fixed order, with their words. `areDaysWide`: see `isDayWide`. */
export function keyEntries(
  events: EventList<KnownEvent>,
  hasAggregates: boolean,
  locale: Locale,
  ground: Paint = 'background',
  areDaysWide = false,
): readonly KeyEntry[] {
  const used = new Set(events.flatMap(shapesOf));
  if (hasAggregates) used.add('aggregate');
  return ORDER.filter((shape) => used.has(shape)).map((shape) => ({
    shape,
    words: locale.strings.key[shape],
    items: keyGlyph(shape, ground, areDaysWide),
  }));
}
