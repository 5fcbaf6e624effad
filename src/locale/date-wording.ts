import type { EdtfDate } from '../model/edtf/edtf-date.ts';
import { dayPart } from './calendar-part.ts';
import type { DateForm, DateWords } from './date-words.ts';
import { intervalWords } from './interval-wording.ts';
import type { DateStyle, Locale } from './locale.ts';
import { pointWords } from './point-wording.ts';
import { sentenceCase } from './sentence-case.ts';
import { setWords } from './set-wording.ts';

const FORM_OF_STYLE: Readonly<Record<DateStyle, DateForm>> = {
  label: 'short',
  bare: 'short',
  long: 'long',
  'bare-long': 'long',
  spoken: 'spoken',
};

/**
 * The date functions of a locale, made from its words. They are total: any date gets words, an open or unknown time
 * given to `day` is worded as unknown. A label begins with a capital, being a line of its own; the other styles stand
 * inside a sentence.
 */
export function dateWording(words: DateWords): Pick<Locale, 'date' | 'day'> {
  return {
    date: (date, style) => withStyle(dateWords(date, style, words), style),
    day: (ms, style) =>
      withStyle(Number.isFinite(ms) ? words.name(dayPart(ms), FORM_OF_STYLE[style]) : words.unknown, style),
  };
}

function withStyle(text: string, style: DateStyle): string {
  return style === 'label' ? sentenceCase(text) : text;
}

function dateWords(date: EdtfDate, style: DateStyle, words: DateWords): string {
  const form = FORM_OF_STYLE[style];
  const isBare = style === 'bare' || style === 'bare-long';
  if (date.kind === 'interval') return intervalWords(date, form, isBare, words);
  const plain = date.kind === 'point' ? pointWords(date, form, isBare, words) : setWords(date, form, isBare, words);
  return date.qualifiers.uncertain ? words.unconfirmed(plain, 'all', form) : plain;
}
