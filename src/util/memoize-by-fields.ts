import { hasSameFields } from './has-same-fields.ts';

/**
 * Remembers the last result of a pure function of one object and gives it again when no field differs (by identity);
 * a field that is absent and one that is `undefined` are alike.
 */
export function memoizeByFields<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | undefined;
  return (input) => {
    if (!last || !hasSameFields(last.input, input)) last = { input, result: compute(input) };
    return last.result;
  };
}
