import type { Locale } from '../locale/locale.ts';
import type { EventList } from '../model/event-list.ts';
import type { EdtfInterval } from '../model/edtf/edtf-date.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import { drawnCoarserDates } from './marks/coarser-dates.ts';
import { keyGlyph, type KeyShape } from './key-glyph.ts';
import { isDay } from './marks/is-day.ts';
import { earlierDates } from './marks/mark-geometry.ts';
import { DAY_AS_BAND_PX, DAY_MS } from './metrics.ts';
import type { Paint, SceneItem } from './scene.ts';

export interface KeyEntry {
  /** `color`: a swatch. */
  readonly shape: KeyShape | 'color';
  readonly words: string;
  /** Drawn in a box of `KEY_GLYPH` at the origin. */
  readonly items: readonly SceneItem[];
}

const ORDER: readonly KeyShape[] = [
  'day',
  'wideDay',
  'within',
  'soft',
  'period',
  'roughPeriod',
  'open',
  'planned',
  'moved',
  'cancelled',
  'oneSide',
  'differ',
  'pledged',
  'link',
  'linkToPlan',
  'aggregate',
];

/** What a picture holds beside the marks of single events, and how finely it is drawn. */
export interface KeyFacts {
  /** px a day; absent where time is not to scale. */
  readonly dayPx?: number;
  readonly hasAggregates?: boolean;
  /** Bars of what is only announced or pledged. */
  readonly hasPledges?: boolean;
  readonly hasLinks?: boolean;
  readonly hasLinksToPlans?: boolean;
}

/** A day wider than a dot may stand for is drawn as a stretch. */
const isDayWide = ({ dayPx = 0 }: KeyFacts): boolean => dayPx > DAY_AS_BAND_PX;

/** True where the first or last day of a period is not known, and the picture is fine enough to show it. */
function isRough(date: EdtfInterval, { dayPx }: KeyFacts): boolean {
  return [date.start, date.end].some(
    (end) =>
      typeof end !== 'string' &&
      end.latest > end.earliest &&
      (dayPx === undefined || ((end.latest - end.earliest) / DAY_MS) * dayPx >= 1),
  );
}

/** One of several days is drawn, and explained, as what it is: some day within. */
function dateShape({ when, status }: KnownEvent, facts: KeyFacts): KeyShape {
  const day = isDayWide(facts) ? 'wideDay' : 'day';
  if (status === 'ongoing') return 'open';
  if (when.kind === 'interval') {
    if (when.start === 'open' || when.end === 'open') return 'open';
    return isRough(when, facts) ? 'roughPeriod' : 'period';
  }
  if (when.kind === 'all-of') return when.members.every(isDay) ? day : 'within';
  if (when.kind === 'one-of') return 'within';
  if (when.qualifiers.approximate) return 'soft';
  return isDay(when) ? day : 'within';
}

const isDone = ({ status }: KnownEvent): boolean => status === 'occurred' || status === 'ongoing';

/** The shapes an event is drawn with. Only a dot shows whose account it is; other shapes leave that to words. */
function shapesOf(event: KnownEvent, facts: KeyFacts): readonly KeyShape[] {
  const shape = dateShape(event, facts);
  const shapes: KeyShape[] = [];
  if (event.status === 'planned' || event.status === 'postponed') shapes.push('planned');
  else if (event.status === 'cancelled') shapes.push('cancelled');
  else shapes.push(shape);
  if (drawnCoarserDates(event).length > 0) shapes.push('within');
  if (earlierDates(event).length > 0) shapes.push('moved');
  if (shape !== 'day' || !isDone(event)) return shapes;
  if (event.agreement.type === 'one-side') shapes.push('oneSide');
  if (event.agreement.type === 'differ') shapes.push('differ');
  return shapes;
}

/** The shapes that occur among the events drawn, in a fixed order, with their words. */
export function keyEntries(
  events: EventList<KnownEvent>,
  facts: KeyFacts,
  locale: Locale,
  ground: Paint = 'background',
): readonly KeyEntry[] {
  const used = new Set(events.flatMap((event) => shapesOf(event, facts)));
  if (facts.hasPledges) used.add('pledged');
  if (facts.hasLinks) used.add('link');
  if (facts.hasLinksToPlans) used.add('linkToPlan');
  if (facts.hasAggregates) used.add('aggregate');
  return ORDER.filter((shape) => used.has(shape)).map((shape) => ({
    shape,
    words: locale.strings.key[shape],
    items: keyGlyph(shape, ground),
  }));
}
