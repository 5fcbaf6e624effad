import { describeValue } from '../describe-value.ts';
import type { FieldReader } from './field-reader.ts';

/** Values that pass a test; others are reported as not being `expected`, for instance `a list`. */
export function ofType<T>(test: (value: unknown) => value is T, expected: string): FieldReader<T> {
  return (value, { log, place }) => {
    if (test(value)) return value;
    const isUnquoted = typeof value === 'number' && expected.startsWith('a text');
    const hint = isUnquoted ? `Put it in quotation marks: "${value}".` : undefined;
    log.error('wrong-type', place, `${describeValue(value)} is not ${expected}`, hint);
    return undefined;
  };
}
