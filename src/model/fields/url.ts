import { describeValue } from '../describe-value.ts';
import { readUrl } from '../read-url.ts';
import type { FieldReader } from './field-reader.ts';
import { string } from './scalars.ts';

/** A URL that is safe to link, without blanks around it. */
export const url: FieldReader<string> = (value, reading) => {
  const text = string(value, reading);
  const safe = text === undefined ? undefined : readUrl(text);
  if (text !== undefined && safe === undefined) {
    const hint = 'Use an `http:`, `https:` or relative URL without control characters.';
    reading.log.error('bad-url', reading.place, `${describeValue(text)} is not a URL that can be linked`, hint);
  }
  return safe;
};
