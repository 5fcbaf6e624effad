import { nearWord } from '../../util/near-word.ts';
import { describeValue } from '../describe-value.ts';
import type { FieldReader } from './field-reader.ts';
import { ofType } from './of-type.ts';

/** Any text. */
export const string = ofType((value) => typeof value === 'string', 'a text');

/** A finite number. */
export const number = ofType((value): value is number => Number.isFinite(value), 'a number');

/** `true` or `false`. */
export const boolean = ofType((value) => typeof value === 'boolean', '`true` or `false`');

const wholeNumber = ofType((value): value is number => Number.isInteger(value), 'a whole number');

/** A whole number from `min` to `max`, both included. */
export function integer(min: number, max: number): FieldReader<number> {
  return (value, reading) => {
    const number = wholeNumber(value, reading);
    if (number === undefined || (number >= min && number <= max)) return number;
    const limit = number < min ? `less than ${min}` : `more than ${max}`;
    reading.log.error('bad-value', reading.place, `\`${number}\` is ${limit}`);
    return undefined;
  };
}

/** One of these texts. */
export function oneOf(...allowed: readonly string[]): FieldReader<string> {
  return (value, reading) => {
    const text = string(value, reading);
    if (text === undefined || allowed.includes(text)) return text;
    const meant = nearWord(text, allowed);
    const hint = meant === undefined ? `Use one of: ${allowed.join(', ')}.` : `Did you mean \`${meant}\`?`;
    reading.log.error('bad-value', reading.place, `${describeValue(text)} is not known here`, hint);
    return undefined;
  };
}
