import { isRecord } from '../is-record.ts';
import { MAX_JSON_DEPTH, toJsonValue } from '../json-value.ts';
import type { FieldReader, FieldReading } from './field-reader.ts';
import { meantField } from './meant-field.ts';
import { ofType } from './of-type.ts';

const NOT_JSON = 'something in this field is no JSON and is left out';
const NOT_JSON_HINT = `Leave out big integers, functions, objects inside themselves, and more than ${MAX_JSON_DEPTH} levels.`;

type Fields = Readonly<Record<string, unknown>>;

const anyList = ofType((value): value is readonly unknown[] => Array.isArray(value), 'a list');
const anyObject = ofType(isRecord, 'an object');
const textOrObject = ofType((value) => typeof value === 'string' || isRecord(value), 'a text or an object');

/** A list of values of one kind. Those that cannot be read are left out. */
export function list(item: FieldReader): FieldReader<readonly unknown[]> {
  return (value, reading) => {
    const given = anyList(value, reading);
    if (!given) return undefined;
    const { place } = reading;
    const depth = place.push(0) - 1;
    let kept: unknown[] | undefined;
    for (let index = 0; index < given.length; index += 1) {
      place[depth] = index;
      const read = item(given[index], reading);
      if (read === undefined || read !== given[index]) kept ??= given.slice(0, index);
      if (read !== undefined) kept?.push(read);
    }
    place.pop();
    return kept ?? given;
  };
}

/**
 * An object with fields by name. Fields that cannot be read are left out, those without a reader are kept as far as JSON can hold them. Without a
 * required one nothing is left of the object, and what was mentioned in it does not count.
 */
export function object<T>(
  fields: Readonly<Record<string, FieldReader>>,
  ...required: readonly string[]
): FieldReader<T> {
  return fieldsReader(new Map(Object.entries(fields)), required);
}

/** An object with values of one kind under any name. Those that cannot be read are left out. */
export function dictionary(item: FieldReader): FieldReader<object> {
  return fieldsReader({ get: () => item, keys: () => [] }, []);
}

/** A text of some kind, or an object. */
export function stringOr(string: FieldReader<string>, other: FieldReader): FieldReader {
  return (value, reading) => {
    if (typeof value === 'string') return string(value, reading);
    return textOrObject(value, reading) && other(value, reading);
  };
}

interface ReaderByName {
  get: (name: string) => FieldReader | undefined;
  keys: () => Iterable<string>;
}

function fieldsReader<T>(readers: ReaderByName, required: readonly string[]): FieldReader<T> {
  return (value, reading) => {
    const given = anyObject(value, reading);
    if (!given) return undefined;
    const { mentions } = reading;
    const mentionCount = mentions.length;
    const kept = readFields(given, readers, reading);
    if (hasFields(given, kept, required, reading)) return kept as T;
    mentions.length = mentionCount;
    return undefined;
  };
}

function readFields(value: Fields, readers: ReaderByName, reading: FieldReading): Fields {
  const { place } = reading;
  const depth = place.push('') - 1;
  let changed: Map<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const given = value[name];
    if (given === undefined) continue;
    const reader = readers.get(name);
    place[depth] = name;
    const read = reader ? reader(given, reading) : plain(given, value, readers.keys(), reading);
    if (read !== given) (changed ??= new Map()).set(name, read);
  }
  place.pop();
  return changed ? withChanges(value, changed) : value;
}

/** The value of a field without a reader, as far as files can hold it; `known` are the names beside it that have one. */
function plain(value: unknown, beside: Fields, known: Iterable<string>, reading: FieldReading): unknown {
  const { log, place, unknownFields } = reading;
  const kept = toJsonValue(value);
  if (kept === value) unknownFields.note(place, beside, known);
  else log.warning('bad-value', place, NOT_JSON, NOT_JSON_HINT);
  return kept;
}

/** True when what is kept has all required fields; those that were not given are reported. */
function hasFields(value: Fields, kept: Fields, required: readonly string[], { log, place }: FieldReading): boolean {
  let isComplete = true;
  for (const name of required) {
    if (kept[name] === undefined) isComplete = false;
    if (value[name] === undefined)
      log.error('missing-field', [...place, name], `\`${name}\` is missing`, renameTo(name, value));
  }
  return isComplete;
}

/** Which field most likely is the one that is missing. */
function renameTo(missing: string, value: Fields): string | undefined {
  const meant = Object.keys(value).find(
    (name) => value[name] !== undefined && meantField(name, [missing]) !== undefined,
  );
  return meant === undefined ? undefined : `Did you mean \`${missing}\` by \`${meant}\`?`;
}

/** Made of entries, so that a field named `__proto__` is a field like any other. */
function withChanges(value: Fields, changed: ReadonlyMap<string, unknown>): Fields {
  const entries = Object.entries(value).map(([name, given]) => [name, changed.has(name) ? changed.get(name) : given]);
  return Object.fromEntries(entries.filter(([, kept]) => kept !== undefined)) as Fields;
}
