import { gapWords } from '../../locale/gap-words.ts';
import { dayNumberToCivil, msToDayNumber } from '../../model/edtf/civil-day.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { LayoutContext } from '../layout-context.ts';
import { DAY_MS, SIZE, TEXT_SLACK } from '../metrics.ts';
import { wrapText } from '../text/wrap-text.ts';
import { sizeEntry, textWidth } from './size-entry.ts';
import { ROW, type UnplacedRow, type VerticalRow } from './vertical-row.ts';

/** Shorter silences are not worth a line: four weeks, or this share of a long window. */
const GAP_FROM_MS = 28 * DAY_MS;
const GAP_SHARE = 0.01;

const yearOf = ({ when }: KnownEvent): number => {
  const ms = Number.isFinite(when.earliest) ? when.earliest : when.latest;
  return Number.isFinite(ms) ? dayNumberToCivil(msToDayNumber(ms)).year : NaN;
};

/** Last day known to be reached by an event; open and unknown ends do not count. */
const reachOf = ({ when }: KnownEvent): number => (Number.isFinite(when.latest) ? when.latest : when.earliest);

/** True for what can only come after the knowledge date, and for plans that reach beyond it. */
function isAhead({ when, status, isOverdue }: KnownEvent, asOfMs: number): boolean {
  const isPlan = (status === 'planned' || status === 'postponed') && !isOverdue;
  return when.earliest > asOfMs || (isPlan && when.latest > asOfMs);
}

/** What the drawing itself has to say, in as few lines as fit beside the rail. */
const noteLines = (text: string, weight: 400 | 700, context: LayoutContext): readonly string[] =>
  wrapText(text, {
    widthPx: textWidth(context) / TEXT_SLACK,
    maxLines: 3,
    size: SIZE.note,
    weight,
    lang: context.locale.tag,
    measure: context.measure,
  }).lines;

function gapBefore({ when }: KnownEvent, reachedMs: number, context: LayoutContext): UnplacedRow[] {
  const { locale, window } = context;
  const leastMs = Math.max(GAP_FROM_MS, (window.endMs - window.startMs) * GAP_SHARE);
  if (!Number.isFinite(reachedMs) || !Number.isFinite(when.earliest) || when.earliest - reachedMs < leastMs) return [];
  const lines = noteLines(gapWords(reachedMs, when.earliest, locale), 400, context);
  return [{ type: 'gap', lines, height: lines.length * ROW.gapLine + ROW.gapPadding }];
}

function asOfRow(context: LayoutContext): UnplacedRow {
  const { known, locale } = context;
  const { knownOn, afterwards } = locale.strings.drawing;
  const lines = noteLines(knownOn(locale.day(known.asOfMs, 'label')), 700, context);
  const after = noteLines(afterwards, 400, context);
  return { type: 'as-of', lines, after, height: ROW.asOf + (lines.length + after.length - 2) * ROW.gapLine };
}

/** What happened in time order, then what is ahead in time order. */
function splitAhead(
  events: readonly KnownEvent[],
  asOfMs: number,
): { readonly past: readonly KnownEvent[]; readonly ahead: readonly KnownEvent[] } {
  return {
    past: events.filter((event) => !isAhead(event, asOfMs)),
    ahead: events.filter((event) => isAhead(event, asOfMs)),
  };
}

/** Rows of some events; the year is named where it changes. `reachedMs`: from where silences count. */
function eventRows(
  events: readonly KnownEvent[],
  context: LayoutContext,
  from: { year: number; reachedMs: number },
): UnplacedRow[] {
  const { view, locale } = context;
  const rows: UnplacedRow[] = [];
  for (const event of events) {
    rows.push(...gapBefore(event, from.reachedMs, context));
    const year = yearOf(event);
    if (year !== from.year && !Number.isNaN(year))
      rows.push({ type: 'year', text: locale.strings.axis.year(year), height: ROW.year });
    from.year = year;
    rows.push(sizeEntry(event, context));
    if (view.opened?.event === event.id) rows.push({ type: 'details', height: view.opened.height });
    const reach = reachOf(event);
    if (Number.isFinite(reach)) from.reachedMs = Math.max(from.reachedMs, reach);
  }
  return rows;
}

/**
 * Rows from top to bottom: years, events in time order, long silences as one labelled line (the drawing is not
 * to scale; across the as-of line there is no silence, only what is not known yet), the as-of line before what is ahead, and room
 * for opened details.
 */
export function verticalRows(
  events: readonly KnownEvent[],
  context: LayoutContext,
  topPx: number,
): readonly VerticalRow[] {
  const { past, ahead } = splitAhead(events, context.known.asOfMs);
  const reached = { year: NaN, reachedMs: -Infinity };
  const rows = eventRows(past, context, reached);
  if (ahead.length > 0)
    rows.push(asOfRow(context), ...eventRows(ahead, context, { year: reached.year, reachedMs: -Infinity }));
  let top = topPx;
  return rows.map((row) => {
    const placed = { ...row, top };
    top += row.height;
    return placed;
  });
}
