import type { SchemaValidator } from './generated/validate-document.js';
import { isRecord } from './is-record.ts';

type Keys = readonly string[];

/** The parts of a JSON pointer: `/figures/0` → `figures`, `0`. */
export function pointerKeys(pointer: string): Keys {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * A copy without the parts that do not fit: the smallest ones first; what then lacks a required field goes with them.
 * `undefined` when nothing usable is left. The value itself is not changed and comes back as it is when it fits.
 */
export function pruneInvalid<T>(value: unknown, validate: SchemaValidator<T>): T | undefined {
  let pruned = value;
  while (!validate(pruned)) {
    const misfits = (validate.errors ?? []).map(({ instancePath }) => pointerKeys(instancePath));
    if (misfits.some((keys) => keys.length === 0)) return undefined;
    pruned = without(pruned, misfits);
  }
  return pruned;
}

function without(value: unknown, misfits: readonly Keys[]): unknown {
  const byKey = new Map<string, Keys[]>();
  for (const [key = '', ...rest] of misfits) {
    const inner = byKey.get(key);
    if (inner) inner.push(rest);
    else byKey.set(key, [rest]);
  }
  const keep = (key: string, item: unknown): readonly unknown[] => {
    const inner = byKey.get(key);
    if (!inner) return [item];
    return inner.some((keys) => keys.length === 0) ? [] : [without(item, inner)];
  };
  if (Array.isArray(value)) return value.flatMap((item, index) => keep(String(index), item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => keep(key, item).map((kept) => [key, kept])));
}
