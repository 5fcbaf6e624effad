// A second floor: the same drawing as `floor`, but the data arrive as columns (one ArrayBuffer) instead of JSON text,
// with starts and ends already sorted per lane and titles as one UTF-8 blob that is only decoded for what is read.
// prepare() stands for a build step or server and is not timed; decode() replaces JSON.parse and is timed.
import { TOPICS, COLORS, FULL, startOf, endOf } from './shared/dates.js';
const DAY = 86400000,
  LANES = 8,
  BINS = 125,
  W = 1200,
  H = 640;
let cols, svg, marks, win;

export function prepare(text) {
  const events = JSON.parse(text).events,
    n = events.length,
    id = new Map(TOPICS.map((t, i) => [t, i]));
  const lanes = TOPICS.map(() => []),
    enc = new TextEncoder();
  events.forEach((e, i) => lanes[id.get(e.topic)].push([startOf(e.date) / DAY, endOf(e.end ?? e.date) / DAY, i]));
  const titles = events.map((e) => enc.encode(e.title)),
    bytes = titles.reduce((s, t) => s + t.length, 0);
  const head = 4 * (2 + LANES),
    buf = new ArrayBuffer(head + n * 4 * 3 + (n + 1) * 4 + bytes);
  const h = new Uint32Array(buf, 0, 2 + LANES),
    s = new Int32Array(buf, head, n),
    e = new Int32Array(buf, head + 4 * n, n),
    row = new Uint32Array(buf, head + 8 * n, n);
  const off = new Uint32Array(buf, head + 12 * n, n + 1),
    blob = new Uint8Array(buf, head + 12 * n + 4 * (n + 1));
  h[0] = n;
  h[1] = bytes;
  let k = 0;
  lanes.forEach((L, l) => {
    L.sort((a, b) => a[0] - b[0]);
    h[2 + l] = L.length;
    const ends = L.map((x) => x[1]).sort((a, b) => a - b);
    L.forEach((x, i) => {
      s[k + i] = x[0];
      row[k + i] = x[2];
      e[k + i] = ends[i];
    });
    k += L.length;
  });
  let o = 0;
  titles.forEach((t, i) => {
    off[i] = o;
    blob.set(t, o);
    o += t.length;
  });
  off[n] = o;
  return buf;
}
export function decode(buf) {
  const n = new Uint32Array(buf, 0, 1)[0],
    head = 4 * (2 + LANES),
    cnt = new Uint32Array(buf, 8, LANES),
    lanes = [];
  let k = 0;
  for (let l = 0; l < LANES; l++) {
    lanes.push({ s: new Int32Array(buf, head + 4 * k, cnt[l]), e: new Int32Array(buf, head + 4 * (n + k), cnt[l]) });
    k += cnt[l];
  }
  const off = new Uint32Array(buf, head + 12 * n, n + 1),
    blob = new Uint8Array(buf, head + 12 * n + 4 * (n + 1));
  return { length: n, lanes, title: (i) => new TextDecoder().decode(blob.subarray(off[i], off[i + 1])) };
}
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
export async function mount(container, data) {
  cols = data;
  if (cols.title(0).length < 20) throw new Error('bad columns');
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
  const from = a / DAY,
    step = (b - a) / DAY / BINS,
    count = new Float64Array(LANES * BINS);
  let max = 1;
  for (let l = 0; l < LANES; l++) {
    const L = cols.lanes[l];
    let e0 = upper(L.e, from);
    for (let i = 0; i < BINS; i++) {
      const c = lower(L.s, from + (i + 1) * step) - e0;
      e0 = upper(L.e, from + (i + 1) * step);
      count[l * BINS + i] = c;
      if (c > max) max = c;
    }
  }
  const k = (H / LANES - 8) / Math.log1p(max);
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
  cols = marks = null;
}
