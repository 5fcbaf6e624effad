import type { Figure } from '../model/event-entry.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';

/** A number as people say it: `11 billion`, `110亿`; digits stay where two decimals would round it (`12,345`, not `1.23万`). */
export function amountWords(value: number, locale: Locale): string {
  const scale = locale.strings.numbers.scales.find(
    ({ size }) => Math.abs(value) >= size && isWordedExactly(value / size),
  );
  return scale ? locale.number(value / scale.size) + scale.word : locale.number(value);
}

function isWordedExactly(scaled: number): boolean {
  const hundredths = scaled * 100;
  // Relative, because a quotient such as 1.15 is only nearly a whole number of hundredths.
  return Math.abs(hundredths - Math.round(hundredths)) <= Math.abs(hundredths) * 4 * Number.EPSILON;
}

/** A figure with its unit: `$11 billion`, `12 million tonnes`. Never converted, never summed. */
export function quantityWords(figure: Pick<Figure, 'value' | 'unit' | 'currency'>, locale: Locale): string {
  const { money, quantity } = locale.strings.numbers;
  const amount = amountWords(figure.value, locale);
  const unit = pickText(figure.unit, locale.tag).text;
  return figure.currency ? money(amount, figure.currency, unit) : quantity(amount, unit);
}
