// Our element as a plain page loads it: the page runs dist/relations-timeline.min.js first, outside every clock.
import { toDocument } from '../data/to-document.mjs';
import { FULL } from './shared/dates.js';

let timeline;

/** Our format as JSON.parse leaves it. Not timed: where a library takes another shape, mapping is the page's own work. */
export const shape = (events) => JSON.parse(JSON.stringify(toDocument(events)));

export async function mount(container, data) {
  timeline = document.createElement('relations-timeline');
  timeline.data = data;
  await zoomTo(...FULL, () => container.append(timeline));
}

export async function zoomTo(startMs, endMs, place = () => {}) {
  timeline.view = { start: new Date(startMs), end: new Date(endMs) };
  place();
  await timeline.updateComplete;
}

export const viewport = () => [Number(timeline.view.start), Number(timeline.view.end)];
export const probe = () => timeline.shadowRoot.querySelectorAll('svg *').length;

export function destroy() {
  timeline.remove();
  timeline = null;
}
