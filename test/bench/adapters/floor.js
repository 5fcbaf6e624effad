// The floor: typed arrays, an exact count per (lane x pixel bin) by binary search, <= 1000 plain SVG rects.
// Not a usable timeline: no axis, labels, hit testing, accessibility or interaction. It is what a
// correct overview of all N events must at least do once the JSON text is in memory.
import { TOPICS, COLORS, FULL, startOf, endOf } from './shared/dates.js';
const LANES = 8,
  BINS = 125,
  W = 1200,
  H = 640;
let lanes, svg, marks, win;

const lower = (a, x) => {
  let lo = 0,
    hi = a.length;
  while (lo < hi) {
    const m = (lo + hi) >>> 1;
    if (a[m] < x) lo = m + 1;
    else hi = m;
  }
  return lo;
};
const upper = (a, x) => {
  let lo = 0,
    hi = a.length;
  while (lo < hi) {
    const m = (lo + hi) >>> 1;
    if (a[m] <= x) lo = m + 1;
    else hi = m;
  }
  return lo;
};

export async function mount(container, events) {
  const n = events.length,
    cnt = new Uint32Array(LANES),
    lane = new Uint8Array(n),
    s = new Float64Array(n),
    e = new Float64Array(n);
  const id = new Map(TOPICS.map((t, i) => [t, i]));
  for (let i = 0; i < n; i++) {
    const ev = events[i],
      l = id.get(ev.topic);
    lane[i] = l;
    cnt[l]++;
    s[i] = startOf(ev.date);
    e[i] = endOf(ev.end ?? ev.date);
  }
  lanes = Array.from(cnt, (c) => ({ s: new Float64Array(c), e: new Float64Array(c), k: 0 }));
  for (let i = 0; i < n; i++) {
    const L = lanes[lane[i]];
    L.s[L.k] = s[i];
    L.e[L.k++] = e[i];
  }
  for (const L of lanes) {
    L.s.sort();
    L.e.sort();
  }
  svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', W);
  svg.setAttribute('height', H);
  const laneH = H / LANES,
    bw = W / BINS;
  marks = [];
  for (let l = 0; l < LANES; l++)
    for (let b = 0; b < BINS; b++) {
      const r = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      r.setAttribute('x', b * bw);
      r.setAttribute('width', bw - 1);
      r.setAttribute('fill', COLORS[l]);
      svg.appendChild(r);
      marks.push({ r, h: -1, base: (l + 1) * laneH - 4 });
    }
  await zoomTo(...FULL);
  container.appendChild(svg);
}
export async function zoomTo(a, b) {
  win = [a, b];
  const step = (b - a) / BINS,
    count = new Float64Array(LANES * BINS);
  let max = 1;
  for (let l = 0; l < LANES; l++) {
    const L = lanes[l];
    let e0 = upper(L.e, a); // ended at or before the bin's left edge
    for (let i = 0; i < BINS; i++) {
      const e1 = upper(L.e, a + (i + 1) * step);
      const c = lower(L.s, a + (i + 1) * step) - e0; // active in [left, right)
      e0 = e1;
      count[l * BINS + i] = c;
      if (c > max) max = c;
    }
  }
  const lh = H / LANES - 8,
    k = lh / Math.log1p(max);
  for (let i = 0; i < marks.length; i++) {
    const m = marks[i],
      h = Math.round(Math.log1p(count[i]) * k);
    if (h !== m.h) {
      m.h = h;
      m.r.setAttribute('y', m.base - h);
      m.r.setAttribute('height', h);
    }
  }
}
export const viewport = () => win;
export const probe = () => marks.filter((m) => m.h > 0).length;
export function destroy() {
  svg.remove();
  lanes = marks = null;
}
