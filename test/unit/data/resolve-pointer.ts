/** The value at a JSON Pointer; a step into a list may be the `id` or the `to` of its item. `undefined` where there is none. */
export function resolvePointer(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => (Array.isArray(value) ? itemOf(value, step) : fieldOf(value, step)), root);
}

function itemOf(list: readonly unknown[], step: string): unknown {
  return /^\d+$/.test(step)
    ? list[Number(step)]
    : list.find((item) => fieldOf(item, 'id') === step || fieldOf(item, 'to') === step);
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
