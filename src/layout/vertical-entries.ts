import { gapWords } from '../locale/gap-words.ts';
import { pickText } from '../locale/pick-text.ts';
import { dayNumberToCivil, msToDayNumber } from '../model/edtf/civil-day.ts';
import type { KnownEvent } from '../model/known-timeline.ts';
import type { LayoutContext } from './layout-context.ts';
import { DAY_MS } from './metrics.ts';
import { sizeAside, type SizedAside } from './size-aside.ts';
import { sizeLabel, verticalLabel, type SizedLabel } from './size-label.ts';

/** px across time in the vertical layout: link gutter, rail, text. */
export const RAIL = { x: 34, textX: 58, edge: 4 } as const;

/** A row of the vertical drawing, from top to bottom. px. */
export type VerticalRow =
  | { readonly type: 'year'; readonly text: string; readonly top: number; readonly height: number }
  | { readonly type: 'gap'; readonly text: string; readonly top: number; readonly height: number }
  | { readonly type: 'as-of'; readonly text: string; readonly after: string; readonly top: number; readonly height: number }
  | { readonly type: 'details'; readonly top: number; readonly height: number }
  | VerticalEntry;

export interface VerticalEntry {
  readonly type: 'event';
  readonly event: KnownEvent;
  readonly label: SizedLabel;
  readonly aside?: SizedAside;
  readonly top: number;
  readonly height: number;
}

type UnplacedRow = VerticalRow extends infer Row ? (Row extends VerticalRow ? Omit<Row, 'top'> : never) : never;

const HEIGHT = { year: 40, gap: 34, asOf: 48, entryGap: 22, asideGap: 8 } as const;
/** Shorter silences are not worth a line. */
const GAP_FROM_MS = 28 * DAY_MS;

const yearOf = (event: KnownEvent): number => {
  const ms = Number.isFinite(event.when.earliest) ? event.when.earliest : event.when.latest;
  return Number.isFinite(ms) ? dayNumberToCivil(msToDayNumber(ms)).year : NaN;
};

function entryOf(event: KnownEvent, context: LayoutContext): UnplacedRow {
  const { known, locale, measure, view } = context;
  const maxWidth = view.width - RAIL.textX - RAIL.edge;
  const topic = event.topics[0];
  const lane = topic === undefined ? '' : pickText(known.timeline.topics.get(topic)?.name ?? topic, locale.tag).text;
  const label = sizeLabel(event, known, locale, verticalLabel(maxWidth), measure, lane);
  const aside = sizeAside(event, { known, locale, measure, maxWidth });
  const asideHeight = aside ? aside.height + HEIGHT.asideGap : 0;
  return { type: 'event', event, label, ...(aside ? { aside } : {}), height: label.height + asideHeight + HEIGHT.entryGap };
}

function gapBefore(event: KnownEvent, reachedMs: number, { locale }: LayoutContext): UnplacedRow[] {
  const { earliest } = event.when;
  if (!Number.isFinite(reachedMs) || !Number.isFinite(earliest) || earliest - reachedMs < GAP_FROM_MS) return [];
  return [{ type: 'gap', text: gapWords(reachedMs, earliest, locale), height: HEIGHT.gap }];
}

function asOfRow({ known, locale }: LayoutContext): UnplacedRow {
  const { knownOn, afterwards } = locale.strings.drawing;
  return { type: 'as-of', text: knownOn(locale.day(known.asOfMs, 'label')), after: afterwards, height: HEIGHT.asOf };
}

/** Last day known to be reached by an event; open and unknown ends do not count. */
const reachOf = ({ when }: KnownEvent): number => (Number.isFinite(when.latest) ? when.latest : when.earliest);

/**
 * Rows from top to bottom: years, events in time order, silences of four weeks and more as one labelled line (the drawing is not
 * to scale; across the as-of line there is no silence, only what is not known yet), the as-of line before the first event after it, and room for opened details.
 */
export function verticalRows(events: readonly KnownEvent[], context: LayoutContext, topPx: number): readonly VerticalRow[] {
  const rows: UnplacedRow[] = [];
  let year = NaN;
  let reachedMs = -Infinity;
  let isPastAsOf = false;
  for (const event of events) {
    const next = yearOf(event);
    if (!isPastAsOf && event.when.earliest > context.known.asOfMs) {
      rows.push(asOfRow(context));
      isPastAsOf = true;
    } else rows.push(...gapBefore(event, reachedMs, context));
    if (next !== year && !Number.isNaN(next)) rows.push({ type: 'year', text: context.locale.strings.axis.year(next), height: HEIGHT.year });
    year = next;
    rows.push(entryOf(event, context));
    const { opened } = context.view;
    if (opened?.event === event.id) rows.push({ type: 'details', height: opened.height });
    const reach = reachOf(event);
    if (Number.isFinite(reach)) reachedMs = Math.max(reachedMs, reach);
  }
  let top = topPx;
  return rows.map((row) => {
    const placed = { ...row, top };
    top += row.height;
    return placed;
  });
}
