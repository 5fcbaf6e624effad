// Observable Plot is static: a zoom is a new plot of the events that are inside the window.
import * as Plot from '@observablehq/plot';
import { TOPICS, COLORS, FULL, startOf, endOf } from './shared/dates.js';
let el, pts, ivs, win, node;
function render(a, b) {
  win = [a, b];
  const p = pts.filter((d) => d.t >= a && d.t <= b),
    q = ivs.filter((d) => d.t2 >= a && d.t <= b);
  const next = Plot.plot({
    width: 1200,
    height: 640,
    marginLeft: 90,
    x: { type: 'utc', domain: [new Date(a), new Date(b)] },
    y: { type: 'band', domain: TOPICS },
    color: { domain: TOPICS, range: COLORS },
    marks: [
      Plot.barX(q, {
        x1: 't',
        x2: 't2',
        y: 'topic',
        fill: 'topic',
        fillOpacity: 0.35,
        insetTop: 10,
        insetBottom: 10,
        clip: true,
      }),
      Plot.tickX(p, { x: 't', y: 'topic', stroke: 'topic' }),
    ],
  });
  if (node) node.replaceWith(next);
  else el.append(next);
  node = next;
}
export async function mount(container, events) {
  el = container;
  pts = [];
  ivs = [];
  for (const e of events) {
    const t = startOf(e.date);
    if (e.end) ivs.push({ t, t2: endOf(e.end), topic: e.topic, title: e.title });
    else pts.push({ t, topic: e.topic, title: e.title });
  }
  render(...FULL);
}
export async function zoomTo(a, b) {
  render(a, b);
}
export const viewport = () => win;
export const probe = () => el.querySelectorAll('g[aria-label=tick] line, g[aria-label=bar] rect').length;
export function destroy() {
  node.remove();
  pts = ivs = node = null;
}
