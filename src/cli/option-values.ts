import type { EdtfDate } from '../model/edtf/edtf-date.ts';
import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import { UsageError } from './usage-error.ts';

/** The value when it is one of `allowed`. Throws a UsageError that names the option and what it takes. */
export function toChoice<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option}: “${value}” is none of ${allowed.join(', ')}`);
  return found;
}

/** The items of a list with commas. Throws a UsageError when there is none. */
export function toList(option: string, value: string): readonly string[] {
  const items = value.split(',').flatMap((item) => item.trim() || []);
  if (items.length === 0) throw new UsageError(`${option} needs at least one name`);
  return items;
}

/** Px. Throws a UsageError for what is no number. */
export function toPx(option: string, value: string): number {
  if (!/^\d+(\.\d+)?$/.test(value)) throw new UsageError(`${option}: “${value}” is not a number of px`);
  return Number(value);
}

/** A date. Throws a UsageError that says what is wrong with it and where. */
export function toDate(option: string, value: string): EdtfDate {
  try {
    return parseEdtf(value);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`${option}: ${error.message}`) : error;
  }
}

/** A date with an end, as its text. Throws a UsageError that says what is wrong with it. */
export function toKnowledgeDay(option: string, value: string): string {
  if (Number.isFinite(toDate(option, value).latest)) return value;
  throw new UsageError(`${option}: “${value}” does not say which day`);
}
