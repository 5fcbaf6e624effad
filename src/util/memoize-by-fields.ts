/** Remembers the last result of a pure function of one object and gives it again when no field differs (by identity). */
export function memoizeByFields<Input extends object, Result>(compute: (input: Input) => Result): (input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | undefined;
  return (input) => {
    if (!last || !hasSameFields(last.input, input)) last = { input, result: compute(input) };
    return last.result;
  };
}

function hasSameFields(a: object, b: object): boolean {
  const entries = Object.entries(a);
  return entries.length === Object.keys(b).length && entries.every(([name, value]) => Reflect.get(b, name) === value);
}
