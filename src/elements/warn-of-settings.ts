import type { LitElement, PropertyValues } from 'lit';
import { windowEnd } from '../interaction/to-window.ts';
import { COLOR_MODES, LANE_MODES, LAYOUT_MODES } from '../layout/view.ts';
import { knownLocale, localeTags } from '../locale/locales.ts';
import { INTERACTIONS, SHOW_MODES, THEMES, URL_STATES } from './settings.ts';

/** Says what is wrong with a value that a page has set; `undefined` where nothing is. */
type Check = (value: string) => string | undefined;

const choice =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value) ? undefined : `is none of ${allowed.join(', ')}; it counts as ${allowed[0] ?? ''}`;

const date: Check = (value) =>
  windowEnd(value) === undefined ? 'is no EDTF date such as 2026-02-04; it is passed over' : undefined;

const CHECKS: ReadonlyMap<PropertyKey, Check> = new Map<PropertyKey, Check>([
  ['show', choice(SHOW_MODES)],
  ['layout', choice(LAYOUT_MODES)],
  ['lanes', choice(LANE_MODES)],
  ['colorBy', choice(COLOR_MODES)],
  ['theme', choice(THEMES)],
  ['interaction', choice(INTERACTIONS)],
  ['urlState', choice(URL_STATES)],
  ['start', date],
  ['end', date],
  ['asOf', date],
  ['retrieved', date],
  ['locale', (tag) => (knownLocale(tag) ? undefined : `is none of ${localeTags().join(', ')}; it counts as en`)],
]);

const toAttribute = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Said once a page: a value in a loop, or on many elements, would fill the console. */
const said = new Set<string>();
/** Messages a page gets: who has not read as many reads no more, and values that never end would fill the memory. */
const MOST = 50;

/** Tells the author of the page of values that nobody knows, once each, in the console; they count as the default. */
export function warnOfSettings(host: LitElement, changed: PropertyValues): void {
  for (const property of changed.keys()) {
    const value: unknown = Reflect.get(host, property);
    const wrong = typeof value === 'string' && value !== '' ? CHECKS.get(property)?.(value) : undefined;
    if (wrong === undefined) continue;
    const message = `<${host.localName}>: ${toAttribute(String(property))}="${String(value)}" ${wrong}.`;
    if (said.has(message) || said.size >= MOST) continue;
    console.warn(message);
    said.add(message);
  }
}
