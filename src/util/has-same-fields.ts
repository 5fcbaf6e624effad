/** True when no field differs, by identity; one that is absent and one that is `undefined` are alike. */
export const hasSameFields = (a: object, b: object): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((name) => Reflect.get(a, name) === Reflect.get(b, name));
