/** Remembers what a pure function gave for an object for as long as the object lives. The object must not change. */
export function memoizeWeak<Input extends object, Result>(compute: (input: Input) => Result): (input: Input) => Result {
  const results = new WeakMap<Input, { readonly result: Result }>();
  return (input) => {
    const known = results.get(input);
    if (known) return known.result;
    const result = compute(input);
    results.set(input, { result });
    return result;
  };
}
