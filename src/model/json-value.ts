import { memoizeWeak } from '../util/memoize-weak.ts';

/** Levels of objects and lists inside one another that a file can hold; programs that read deeper ones break. */
export const MAX_JSON_DEPTH = 500;

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

function keptFields(fields: object, around: Set<object>): object {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const kept = entries.map(([name, value]) => [name, toJsonValue(value, around)] as const);
  const isWhole = kept.every(([, value], at) => value === entries[at]?.[1]);
  return isWhole ? fields : Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

function keptItems(items: readonly unknown[], around: Set<object>): readonly unknown[] {
  const kept = items.map((item) => toJsonValue(item, around) ?? null);
  return kept.every((item, at) => item === items[at]) ? items : kept;
}

/**
 * A value without what JSON cannot hold: big integers, functions, circles, and what lies deeper than `MAX_JSON_DEPTH`.
 * Fields are left out, items of lists become `null`; a value that is nothing else becomes `undefined`. A value that
 * fits is given back itself. `around`: the objects the value stands in.
 */
export function toJsonValue(value: unknown, around = new Set<object>()): unknown {
  if (typeof value !== 'object' || value === null) return isScalar(value) ? value : undefined;
  if (value instanceof Date) return value;
  if (around.has(value) || around.size >= MAX_JSON_DEPTH) return undefined;
  around.add(value);
  const kept = Array.isArray(value) ? keptItems(value, around) : keptFields(value, around);
  around.delete(value);
  return kept;
}

/** A document as far as JSON can hold it. Remembered for as long as the document lives. */
export const toJsonDocument = memoizeWeak(
  (document: Readonly<Record<string, unknown>>) => toJsonValue(document) as Readonly<Record<string, unknown>>,
);
