/**
 * Remembers the last result of a pure function and gives it again for the same arguments (by identity). It holds both: for a
 * field of what goes with them; `memoizeLastOf` is for modules.
 */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    const isSame = last?.args.length === args.length && last.args.every((arg, at) => arg === args[at]);
    if (!last || !isSame) last = { args, result: compute(...args) };
    return last.result;
  };
}
