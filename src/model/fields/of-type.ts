import { describeValue } from '../describe-value.ts';
import type { FieldReader } from './field-reader.ts';

/** Values that pass a test; others are reported as not being `expected`, for instance `a list`. */
export function ofType<T>(test: (value: unknown) => value is T, expected: string): FieldReader<T> {
  return (value, { log, place }) => {
    if (test(value)) return value;
    log.error('wrong-type', place, `${describeValue(value)} is not ${expected}`, hintFor(value, expected));
    return undefined;
  };
}

/** What JSON asks for, where only its signs are missing or too many. */
function hintFor(value: unknown, expected: string): string | undefined {
  if (typeof value === 'number' && expected.startsWith('a text')) return `Put it in quotation marks: "${value}".`;
  if (typeof value !== 'string' || value === '' || value.length > 60) return undefined;
  if (expected === 'a list') return `Put it in brackets: [${JSON.stringify(value)}].`;
  return expected.endsWith('number') && Number.isFinite(Number(value))
    ? `Leave out the quotation marks: ${value}.`
    : undefined;
}
