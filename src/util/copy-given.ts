type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Copies the named fields from one object to another, as far as they are not `undefined`. */
export function copyGiven<T extends object, Name extends keyof T>(
  from: Partial<Pick<T, Name>>,
  to: Partial<Writable<T>>,
  names: readonly Name[],
): void {
  for (const name of names) {
    const value = from[name];
    if (value !== undefined) to[name] = value;
  }
}
