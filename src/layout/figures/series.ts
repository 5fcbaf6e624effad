import { amountWords } from '../../locale/quantity.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Figure } from '../../model/event-entry.ts';
import { roundTo } from '../../util/round-to.ts';
import type { RectItem, SceneItem } from '../scene.ts';
import { barShare } from './bar-scale.ts';
import { isPledged } from './is-pledged.ts';
import { SERIES, seriesFrame, type SeriesFrame, type SeriesRow } from './series-frame.ts';
import { figureText, type AsideContext, type SizedAside } from './sized-aside.ts';

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

/** What is still to come is hollow and dashed. */
function bar(figure: Figure, x: number, y: number, width: number): RectItem {
  const box = {
    type: 'rect',
    x: roundTo(x, 2),
    y: roundTo(y, 2),
    width: roundTo(width, 2),
    height: SERIES.bar,
  } as const;
  if (!isPledged(figure)) return { ...box, fill: 'ink', fillOpacity: 0.75 };
  return { ...box, ...PLEDGED };
}

/** How an amount that is still to come is drawn. */
export const PLEDGED = { fill: 'ink', fillOpacity: 0.12, stroke: 'ink', strokeWidth: 1.25, dash: '4 3' } as const;

interface Series {
  readonly figures: readonly Figure[];
  readonly rows: readonly SeriesRow[];
  readonly frame: SeriesFrame;
  readonly lang: string;
}

function drawRow({ figures, rows, frame, lang }: Series, at: number, x: number, y: number): SceneItem[] {
  const figure = figures[at];
  if (!figure) return [];
  const barPx = barShare(figure, figures) * frame.barWidth;
  return [
    figureText(frame.labels[at] ?? '', x + SERIES.padding, y + 14, 400, lang),
    bar(figure, x + frame.barX, y + frame.barY, barPx),
    figureText(rows[at]?.value ?? '', x + frame.barX + barPx + SERIES.gap, y + frame.barY + 10.5, 700, lang),
  ];
}

/** Bars from zero on one scale, a row a figure, in a box with the unit and the speaker over them. */
export function series(figures: readonly [Figure, ...Figure[]], context: AsideContext): SizedAside {
  const lang = context.locale.tag;
  const rows = figures.map((figure) => ({
    label: rowLabel(figure, lang),
    value: amountWords(figure.value, context.locale),
  }));
  const frame = seriesFrame(rows, seriesTitle(figures[0], context), context);
  const height = frame.headerHeight + rows.length * frame.rowHeight + SERIES.padding;
  const all: Series = { figures, rows, frame, lang };
  return {
    width: frame.width,
    height,
    rise: SERIES.rise,
    draw: (x, y) => [
      {
        type: 'rect',
        x: roundTo(x, 2),
        y: roundTo(y, 2),
        width: frame.width,
        height,
        radius: 4,
        fill: 'background',
        stroke: 'grid',
        strokeWidth: 1,
      },
      ...frame.titleLines.map((line, at) =>
        figureText(line, x + SERIES.padding, y + 17 + at * SERIES.titleLine, 400, lang),
      ),
      ...rows.flatMap((_, at) => drawRow(all, at, x, y + frame.headerHeight + at * frame.rowHeight)),
    ],
  };
}
