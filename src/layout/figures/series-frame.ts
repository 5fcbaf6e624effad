import { SIZE, TEXT_SLACK } from '../metrics.ts';
import { linesWithin, type AsideContext } from './sized-aside.ts';

/** A figure of a series in words. */
export interface SeriesRow {
  readonly label: string;
  readonly value: string;
}

/** Where everything in a box of bars stands. px from the box’s, or the row’s, left and top. */
export interface SeriesFrame {
  readonly width: number;
  readonly titleLines: readonly string[];
  readonly labels: readonly string[];
  readonly headerHeight: number;
  readonly rowHeight: number;
  /** Length of the longest bar. */
  readonly barWidth: number;
  readonly barX: number;
  readonly barY: number;
}

export const SERIES = {
  row: 20,
  stackedRow: 38,
  titleLine: 16,
  header: 6,
  bar: 12,
  gap: 8,
  padding: 10,
  longestBar: 96,
  shortestBar: 64,
  rise: 4,
} as const;
const TITLE_LINES = 2;

/** Labels stand before the bars; where that leaves the bars too short, above them. */
export function seriesFrame(rows: readonly SeriesRow[], title: string, context: AsideContext): SeriesFrame {
  const { measure, maxWidth } = context;
  const px = (text: string, size: number, weight: 400 | 700) => Math.ceil(measure(text, size, weight) * TEXT_SLACK);
  const widest = (texts: readonly string[], size: number, weight: 400 | 700) =>
    Math.max(0, ...texts.map((text) => px(text, size, weight)));
  const inner = maxWidth - 2 * SERIES.padding;
  const titleLines = linesWithin(title, inner / TEXT_SLACK, TITLE_LINES, 400, context);
  const values = widest(
    rows.map(({ value }) => value),
    SIZE.figure,
    700,
  );
  const labelPx = widest(
    rows.map(({ label }) => label),
    SIZE.note,
    400,
  );
  const barRoom = inner - labelPx - values - 2 * SERIES.gap;
  const isBeside = barRoom >= SERIES.shortestBar;
  const barWidth = isBeside
    ? Math.min(SERIES.longestBar, barRoom)
    : Math.max(0, Math.min(2 * SERIES.longestBar, inner - values - SERIES.gap));
  const labels = rows.map(({ label }) => linesWithin(label, inner / TEXT_SLACK, 1, 400, context)[0] ?? '');
  const barX = isBeside ? labelPx + SERIES.gap : 0;
  const content = Math.max(
    barX + barWidth + SERIES.gap + values,
    widest(labels, SIZE.note, 400),
    widest(titleLines, SIZE.note, 400),
  );
  return {
    width: content + 2 * SERIES.padding,
    titleLines,
    labels,
    headerHeight: SERIES.header + titleLines.length * SERIES.titleLine,
    rowHeight: isBeside ? SERIES.row : SERIES.stackedRow,
    barWidth,
    barX: SERIES.padding + barX,
    barY: isBeside ? 4 : 19,
  };
}
