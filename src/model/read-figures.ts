import type { DocumentFigure, DocumentStatedDate } from './generated/document.ts';
import type { Reading } from './timeline-parts.ts';
import type { Figure, Stated } from './timeline.ts';

/** The figures of an event; a period that is no date is left out and reported. `place` is the path of the event. */
export function readFigures(figures: readonly DocumentFigure[], place: string, reading: Reading): readonly Figure[] {
  return figures.map((figure, index) => readFigure(figure, `${place}.figures[${index}]`, reading));
}

function readFigure({ period, ...figure }: DocumentFigure, place: string, { parts, log }: Reading): Figure {
  if (figure.source !== undefined) parts.citeSource(figure.source, () => `${place}.source`, log);
  if (figure.statedBy !== undefined) parts.actors.mention(figure.statedBy);
  const date = period === undefined ? undefined : parts.dates.readOrReport(period, `${place}.period`, log);
  return date ? { ...figure, period: date } : figure;
}

/** The words a source used for a date; what they mean is left out and reported when it is no date. */
export function readStated({ means, ...stated }: DocumentStatedDate, place: string, { parts, log }: Reading): Stated {
  if (stated.source !== undefined) parts.citeSource(stated.source, () => `${place}.stated.source`, log);
  const date = means === undefined ? undefined : parts.dates.readOrReport(means, `${place}.stated.means`, log);
  return date ? { ...stated, means: date } : stated;
}
