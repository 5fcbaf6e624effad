import type { Locale } from '../locale/locale.ts';
import { amountWords, quantityWords } from '../locale/quantity.ts';
import { pickText } from '../locale/pick-text.ts';
import type { KnownEvent, KnownTimeline } from '../model/known-timeline.ts';
import type { Figure } from '../model/timeline.ts';
import { roundTo } from '../util/round-to.ts';
import type { MeasureText } from './measure-text.ts';
import { SIZE, TEXT_SLACK } from './metrics.ts';
import type { SceneItem, TextItem } from './scene.ts';

/** An event’s figures, measured, to be set beside its mark. */
export interface SizedAside {
  readonly width: number;
  readonly height: number;
  /** How far it begins above the middle of its mark. */
  readonly rise: number;
  /** Draws it with its upper left corner at (x, y). */
  readonly draw: (x: number, y: number) => readonly SceneItem[];
}

const CHIP = { height: 22, padding: 8, gap: 6, most: 2 } as const;
const SERIES = { row: 20, stackedRow: 38, header: 22, bar: 12, gap: 8, padding: 10, longestBar: 96, shortestBar: 64, rise: 4 } as const;

interface AsideContext {
  readonly known: KnownTimeline;
  readonly locale: Locale;
  readonly measure: MeasureText;
  readonly maxWidth: number;
}

const text = (value: string, x: number, y: number, weight: 400 | 700, fill: 'text' | 'text-2', lang: string): TextItem => ({
  type: 'text', x: roundTo(x, 2), y: roundTo(y, 2), text: value, size: weight === 700 ? SIZE.figure : SIZE.note, weight, anchor: 'start', fill, lang,
});

/** Figures come oldest first; the newest is read first. */
function chips(figures: readonly Figure[], { locale, measure }: AsideContext): SizedAside {
  const newestFirst = [...figures].reverse();
  const words = newestFirst.slice(0, CHIP.most).map((figure) => quantityWords(figure, locale));
  if (figures.length > CHIP.most) words.push(`+${figures.length - CHIP.most}`);
  const widths = words.map((word) => Math.ceil(measure(word, SIZE.figure, 700) * TEXT_SLACK) + 2 * CHIP.padding);
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + CHIP.gap, 0));
  return {
    width: widths.reduce((sum, width) => sum + width + CHIP.gap, -CHIP.gap),
    height: CHIP.height,
    rise: CHIP.height / 2,
    draw: (x, y) =>
      words.flatMap((word, at): SceneItem[] => {
        const left = roundTo(x + (starts[at] ?? 0), 2);
        return [
          { type: 'rect', x: left, y: roundTo(y, 2), width: widths[at] ?? 0, height: CHIP.height, radius: 4, fill: 'chip' },
          text(word, left + CHIP.padding, y + 15.5, 700, 'text', locale.tag),
        ];
      }),
  };
}

/** What a bar stands for: the figure’s own label, then the period as the source names it. */
function rowLabel({ periodLabel, label }: Figure, tag: string): string {
  const period = periodLabel ? pickText(periodLabel, tag).text : '';
  return [pickText(label, tag).text, period].filter(Boolean).join(' · ');
}

function seriesTitle(first: Figure, { known, locale }: AsideContext): string {
  const speaker = first.statedBy === undefined ? undefined : known.timeline.actors.get(first.statedBy);
  const name = speaker && pickText(speaker.short ?? speaker.name, locale.tag).text;
  return locale.strings.drawing.series(pickText(first.unit, locale.tag).text, name);
}

interface SeriesRow {
  readonly figure: Figure;
  readonly label: string;
  readonly value: string;
}

interface SeriesFrame {
  readonly width: number;
  readonly rowHeight: number;
  /** px of the longest bar. */
  readonly barWidth: number;
  /** Where bars begin, from the row’s left and top. */
  readonly barX: number;
  readonly barY: number;
}

/** Labels stand before the bars; where that leaves the bars too short, above them. */
function seriesFrame(rows: readonly SeriesRow[], title: string, { measure, maxWidth }: AsideContext): SeriesFrame {
  const widest = (values: readonly string[], size: number, weight: 400 | 700) =>
    Math.ceil(Math.max(...values.map((value) => measure(value, size, weight))) * TEXT_SLACK);
  const labels = widest(rows.map(({ label }) => label), SIZE.note, 400);
  const values = widest(rows.map(({ value }) => value), SIZE.figure, 700);
  const least = widest([title], SIZE.note, 400) + 2 * SERIES.padding;
  const beside = labels + values + 2 * SERIES.gap + 2 * SERIES.padding;
  if (maxWidth - beside >= SERIES.shortestBar) {
    const barWidth = Math.min(SERIES.longestBar, maxWidth - beside);
    return { width: Math.max(beside + barWidth, least), rowHeight: SERIES.row, barWidth, barX: SERIES.padding + labels + SERIES.gap, barY: 4 };
  }
  const barWidth = Math.max(SERIES.shortestBar, maxWidth - values - SERIES.gap - 2 * SERIES.padding);
  const width = Math.max(Math.min(maxWidth, Math.max(labels, barWidth + SERIES.gap + values) + 2 * SERIES.padding), least);
  return { width, rowHeight: SERIES.stackedRow, barWidth, barX: SERIES.padding, barY: 19 };
}

/** Bars from zero on one scale, a row a figure; what is not delivered is hollow and dashed. */
function series(figures: readonly [Figure, ...Figure[]], context: AsideContext): SizedAside {
  const { locale } = context;
  const rows = figures.map((figure) => ({ figure, label: rowLabel(figure, locale.tag), value: amountWords(figure.value, locale) }));
  const title = seriesTitle(figures[0], context);
  const frame = seriesFrame(rows, title, context);
  const most = Math.max(...figures.map(({ value }) => value), 0);
  const height = SERIES.header + rows.length * frame.rowHeight + SERIES.padding;
  const drawRow = ({ figure, label, value }: SeriesRow, x: number, y: number): SceneItem[] => {
    const barPx = most > 0 ? (Math.max(figure.value, 0) / most) * frame.barWidth : 0;
    return [
      text(label, x + SERIES.padding, y + 14, 400, 'text-2', locale.tag),
      bar(figure, x + frame.barX, y + frame.barY, barPx),
      text(value, x + frame.barX + barPx + SERIES.gap, y + frame.barY + 10.5, 700, 'text', locale.tag),
    ];
  };
  return {
    width: frame.width,
    height,
    rise: SERIES.rise,
    draw: (x, y) => [
      { type: 'rect', x: roundTo(x, 2), y: roundTo(y, 2), width: frame.width, height, radius: 4, fill: 'background', stroke: 'grid', strokeWidth: 1 },
      text(title, x + SERIES.padding, y + 17, 400, 'text-2', locale.tag),
      ...rows.flatMap((row, at) => drawRow(row, x, y + SERIES.header + at * frame.rowHeight)),
    ],
  };
}

function bar({ basis }: Figure, x: number, y: number, width: number): SceneItem {
  const box = { type: 'rect', x: roundTo(x, 2), y: roundTo(y, 2), width: roundTo(width, 2), height: SERIES.bar } as const;
  if (basis === 'delivered' || basis === 'reported') return { ...box, fill: 'ink', fillOpacity: 0.75 };
  return { ...box, fill: 'ink', fillOpacity: 0.12, stroke: 'ink', strokeWidth: 1.25, dash: '4 3' };
}

/** The figures of an event: a series as bars, single ones as chips; `undefined` where there are none. */
export function sizeAside({ figures }: KnownEvent, context: AsideContext): SizedAside | undefined {
  const inSeries = figures.filter(({ series: name }) => name !== undefined);
  const [first, ...rest] = inSeries.filter(({ series: name }) => name === inSeries[0]?.series);
  if (first && rest.length > 0) return series([first, ...rest], context);
  return figures.length > 0 ? chips(figures, context) : undefined;
}
