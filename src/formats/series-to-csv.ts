import { localeFor } from '../locale/locales.ts';
import { pickText } from '../locale/pick-text.ts';
import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import { knownAt, type Knowledge } from '../model/known-at.ts';
import { offeredSeries } from '../model/known-series.ts';
import type { Text } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import { csvRow } from './csv-row.ts';

/** From where the timeline is seen, and in which language its texts are written. */
export interface SeriesOptions extends Knowledge {
  /** BCP 47 tag; default English. */
  readonly locale?: string;
}

const HEADER = ['series', 'label', 'measure', 'from', 'value', 'unit', 'note', 'source', 'source_title', 'source_url'];

/**
 * Every value of the background series known on a day (see `knownAt`) as CSV, one row a value, in time order. A value
 * holds from the day `from` until that of the next row. Throws a RangeError when the day is none.
 */
export function seriesToCsv(timeline: Timeline, { locale, ...knowledge }: SeriesOptions = {}): string {
  const words = (text: Text | undefined): string =>
    text === undefined ? '' : pickText(text, localeFor(locale).tag).text;
  const rows = offeredSeries(knownAt(timeline, knowledge)).flatMap(({ series, points }) => {
    const { id, label, measure, unit, source = '' } = series;
    const { title, url = '' } = timeline.sources.get(source) ?? {};
    return points.map(({ atMs, value, note }) => [
      ...[id, words(label), words(measure), edtfDay(atMs), String(value), words(unit), words(note)],
      ...[source, words(title), url],
    ]);
  });
  return [HEADER, ...rows].map(csvRow).join('');
}
