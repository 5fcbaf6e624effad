/**
 * Remembers the last result of a pure function for each first argument, and for as long as that lives; gives it again for
 * the same other arguments (by identity). For what outlives its callers: it holds nothing that nobody else holds.
 */
export function memoizeLastOf<First extends object, Rest extends readonly unknown[], Result>(
  compute: (first: First, ...rest: Rest) => Result,
): (first: First, ...rest: Rest) => Result {
  const lasts = new WeakMap<First, { readonly rest: Rest; readonly result: Result }>();
  return (first, ...rest) => {
    const last = lasts.get(first);
    if (last?.rest.length === rest.length && last.rest.every((arg, at) => arg === rest[at])) return last.result;
    const result = compute(first, ...rest);
    lasts.set(first, { rest, result });
    return result;
  };
}
