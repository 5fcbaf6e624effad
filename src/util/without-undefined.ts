/** `T` without the fields that may be `undefined` being so: they are there or not. */
export type WithoutUndefined<T> = { readonly [Name in keyof T]?: Exclude<T[Name], undefined> };

/** The fields of an object that are not `undefined`. */
export const withoutUndefined = <T extends object>(fields: T): WithoutUndefined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;
