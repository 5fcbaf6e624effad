// timelines-chart: one group per topic with one line, one segment per event (title in the tooltip).
import TimelinesChart from 'timelines-chart';
import { TOPICS, COLORS, FULL, startOf, endOf, frame } from './shared/dates.js';
let chart, el;
// It redraws in a 1 ms debounce, then through zero-length d3 transitions: wait until the last are over.
async function settled() {
  await new Promise((r) => setTimeout(r, 3));
  const busy = () => {
    const svg = el.querySelector('svg'),
      seg = svg?.querySelectorAll('.series-segment');
    return !svg || svg.__transition || (seg.length && (seg[0].__transition || seg[seg.length - 1].__transition));
  };
  while (busy()) await frame();
}
export async function mount(container, events) {
  el = container;
  const by = new Map(TOPICS.map((t) => [t, []]));
  for (const e of events) {
    const s = startOf(e.date);
    by.get(e.topic).push({ timeRange: [s, e.end ? endOf(e.end) : s], val: e.topic, title: e.title });
  }
  chart = TimelinesChart() // options first, container last: enableOverview only counts before it is drawn
    .width(1200)
    .maxHeight(640)
    .maxLineHeight(70)
    .useUtc(true)
    .enableAnimations(false)
    .enableOverview(false)
    .zQualitative(true)
    .segmentTooltipContent((d) => d.data.title)
    .data(TOPICS.map((t) => ({ group: t, data: [{ label: t, data: by.get(t) }] })));
  chart.zColorScale().domain(TOPICS).range(COLORS);
  chart.zoomX(FULL.map((d) => new Date(d)));
  chart(container);
  await settled();
}
export async function zoomTo(a, b) {
  chart.zoomX([new Date(a), new Date(b)]).refresh();
  await settled();
}
export const viewport = () => chart.zoomX().map(Number);
export const probe = () => el.querySelectorAll('.series-segment').length;
export function destroy() {
  el.replaceChildren();
  chart = null;
}
