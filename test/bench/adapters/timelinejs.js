// TimelineJS3: a slide per event plus the marker strip below. Its zoom is a factor (screens wide) and a
// current slide, so zoomTo sets factor = full span / wanted span and goes to the event nearest the centre.
// Its zoom ends at 89 screens (about 10 months of these 78 years): the factor is held there, so from step ~30 on
// this adapter pans at its closest zoom and never reaches the month. (Letting it on to 936 screens by way of
// `zoom_sequence` was tried: 4 s a step even with 100 events, as the whole axis is laid out in the DOM.)
import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { FULL, startOf, endOf } from './shared/dates.js';
let tl, el, starts, ids, span;
const ymd = (ms) => {
  const d = new Date(ms);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() };
};
export function mount(container, events) {
  el = container;
  starts = events.map((e) => startOf(e.date));
  ids = events.map((e) => e.id);
  return new Promise((done, fail) => {
    tl = new Timeline(
      container,
      {
        events: events.map((e) => ({
          unique_id: e.id,
          start_date: ymd(startOf(e.date)),
          ...(e.end && { end_date: ymd(endOf(e.end)) }),
          text: { headline: e.title },
          group: e.topic,
        })),
      },
      {
        font: null,
        duration: 0,
        hash_bookmark: false,
        script_path: '/',
        scale_factor: 1,
        timenav_height: 500,
        track_events: [],
      },
    );
    span = FULL[1] - FULL[0];
    const poll = () => {
      if (tl.ready) return done();
      if (tl.config && !tl.config.isValid()) return fail(new Error('TimelineJS: ' + tl.config.getErrors()));
      setTimeout(poll, 0);
    };
    poll();
  });
}
export async function zoomTo(a, b) {
  tl._timenav.setZoomFactor(Math.min(89, span / (b - a)));
  const c = (a + b) / 2;
  let lo = 0,
    hi = starts.length - 1;
  while (lo < hi) {
    const m = (lo + hi) >> 1;
    if (starts[m] < c) lo = m + 1;
    else hi = m;
  }
  tl.goToId(ids[lo]);
}
export const probe = () => el.querySelectorAll('.tl-timemarker').length;
export function destroy() {
  el.replaceChildren();
  tl = null;
}
