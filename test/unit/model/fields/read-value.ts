import type { FieldReader, Mention } from '../../../../src/model/fields/field-reader.ts';
import { UnknownFields } from '../../../../src/model/fields/unknown-fields.ts';
import { ProblemLog } from '../../../../src/model/problem-log.ts';
import type { Problem } from '../../../../src/model/problem.ts';
import { DateReader } from '../../../../src/model/read-dates.ts';

/** What a reader made of a value. */
export interface ReadValue<T> {
  readonly read: T | undefined;
  readonly problems: readonly Problem[];
  readonly mentions: readonly Mention[];
  /** What the reader left of the place; nothing, when it has tidied up. */
  readonly place: readonly unknown[];
}

/** Reads one value as if it were a whole document; `known` are the ids that have been mentioned before. */
export function readValue<T>(reader: FieldReader<T>, value: unknown, known: readonly string[] = []): ReadValue<T> {
  const problems: Problem[] = [];
  const mentions: Mention[] = [];
  const place: (string | number)[] = [];
  const read = reader(value, {
    dates: new DateReader(),
    log: new ProblemLog(problems, ''),
    unknownFields: new UnknownFields(),
    place,
    isMentioned: (_, id) => known.includes(id),
    mentions,
  });
  return { read, problems, mentions, place };
}
