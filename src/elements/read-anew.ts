import type { LitElement } from 'lit';
import { toText } from './to-text.ts';

/** How a value that a page sets is read, by the type of the property. */
const READERS: ReadonlyMap<unknown, (value: unknown) => unknown> = new Map<unknown, (value: unknown) => unknown>([
  [String, toText],
  [Number, (value) => Number(toText(value))],
]);

/** True when a property that has changed held a value of another type; it has then been set again as it is read. */
export function readAnew(host: LitElement, [name, , options]: Parameters<LitElement['requestUpdate']>): boolean {
  const own = host as unknown as Record<PropertyKey, unknown>;
  const read = READERS.get(options?.type);
  if (name === undefined || !read || Object.is(own[name], read(own[name]))) return false;
  own[name] = read(own[name]);
  return true;
}
