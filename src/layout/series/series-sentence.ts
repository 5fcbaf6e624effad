import { extent } from 'd3-array';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { KnownSeries } from '../../model/known-series.ts';
import { DAY_MS } from '../metrics.ts';
import type { TimeWindow } from '../resolve-window.ts';
import { valueWords } from './series-words.ts';
import { stepsInWindow } from './steps-in-window.ts';

/** What a strip shows, in one sentence: the first and the last value that are seen, the least and the greatest. */
export function seriesSentence(known: KnownSeries, window: TimeWindow, locale: Locale): string {
  const { series } = known;
  const words = locale.strings.ui.series;
  const label = pickText(series.label, locale.tag).text;
  const steps = stepsInWindow(known, window);
  const [first, last] = [steps[0], steps.at(-1)];
  const [least, greatest] = extent(steps, ({ value }) => value);
  if (!first || !last || least === undefined) return words.none(label);
  const value = (number: number): string => valueWords(number, series, locale);
  return words.inShort({
    label,
    first: value(first.value),
    from: locale.day(Math.max(first.startMs, window.startMs), 'bare-long'),
    last: value(last.value),
    to: locale.day(Math.min(last.endMs, window.endMs) - DAY_MS, 'bare-long'),
    least: value(least),
    greatest: value(greatest),
  });
}
