/** `value` when it is one of `allowed`, else the first of them: what HTML does with an attribute it does not know. */
export const oneOf = <Value extends string>(allowed: readonly [Value, ...Value[]], value: unknown): Value =>
  allowed.find((one) => one === value) ?? allowed[0];
