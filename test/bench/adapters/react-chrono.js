// react-chrono 3 has no time axis, zoom or viewport: the nearest thing is to give it the items of the window.
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { startOf, endOf } from './shared/dates.js';
let root, all, el;
const render = (items) =>
  flushSync(() =>
    root.render(
      h(
        'div',
        { style: { width: '1200px', height: '640px' } },
        h(Chrono, {
          items,
          mode: 'VERTICAL',
          cardLess: false,
          disableToolbar: true,
          scrollable: true,
          timelineHeight: 640,
          allowDynamicUpdate: true,
          enableBreakPoint: false,
          disableAutoScrollOnClick: true,
        }),
      ),
    ),
  );
export async function mount(container, events) {
  el = container;
  all = events.map((e) => ({
    t: startOf(e.date),
    t2: endOf(e.end ?? e.date),
    item: { id: e.id, title: e.end ? `${e.date} - ${e.end}` : e.date, cardTitle: e.title, cardSubtitle: e.topic },
  }));
  root = createRoot(container);
  render(all.map((d) => d.item));
}
export async function zoomTo(a, b) {
  render(all.filter((d) => d.t2 >= a && d.t <= b).map((d) => d.item));
}
export const probe = () => el.querySelectorAll('[data-testid=timeline-card-content], .timeline-card-content').length;
export function destroy() {
  root.unmount();
  root = null;
}
