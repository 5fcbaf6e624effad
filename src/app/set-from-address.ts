/** Attributes of the timeline that the page’s address may set, by the same names. */
const FROM_ADDRESS = [
  'start',
  'end',
  'as-of',
  'selected',
  'locale',
  'show',
  'layout',
  'lanes',
  'color-by',
  'series',
  'src',
  'interaction',
  'heading-level',
  'no-toolbar',
  'no-footer',
  'no-overview',
  'no-hotkeys',
] as const;

/** Sets what the address says of the timeline, but for attributes that wait. */
export function setFromAddress(timeline: Element, query: URLSearchParams, waits: (name: string) => boolean): void {
  for (const name of FROM_ADDRESS) {
    const value = query.get(name);
    if (value !== null && !waits(name)) timeline.setAttribute(name, value);
  }
}
