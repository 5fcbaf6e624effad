import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { BackgroundSeries } from '../../model/background-series.ts';
import { roundTo } from '../../util/round-to.ts';
import { memoizeWeak } from '../../util/memoize-weak.ts';

/** A longer unit would stand at every value; it is named once instead. */
const SHORT_UNIT = 2;

const unitOf = ({ unit }: BackgroundSeries, { tag }: Locale): string => pickText(unit, tag).text;

/** Decimals of all values of a series, so that they can be compared: three digits of the greatest. */
const decimalsOf = memoizeWeak(({ points }: BackgroundSeries): number => {
  const greatest = points.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  if (greatest >= 1000) return 0;
  return greatest >= 10 ? 1 : 2;
});

/** A value with its unit, as exactly as it is given, two decimals at most: `18.9%`. */
export const valueWords = (value: number, series: BackgroundSeries, locale: Locale): string =>
  locale.strings.numbers.quantity(locale.number(value), unitOf(series, locale));

/** A value as it stands in the drawing: rounded, without a long unit. */
export function shortValueWords(value: number, series: BackgroundSeries, locale: Locale): string {
  const unit = unitOf(series, locale);
  const amount = locale.number(roundTo(value, decimalsOf(series)));
  return unit.length <= SHORT_UNIT ? locale.strings.numbers.quantity(amount, unit) : amount;
}

/** How a series is measured; with its unit where that is too long to stand at every value. */
export function measureWords(series: BackgroundSeries, locale: Locale): string {
  const unit = unitOf(series, locale);
  const measure = series.measure === undefined ? '' : pickText(series.measure, locale.tag).text;
  return [measure, ...(unit.length > SHORT_UNIT ? [unit] : [])].filter(Boolean).join(' · ');
}
