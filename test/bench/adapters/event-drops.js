// event-drops 1.3 on d3 4 (its peer range). It draws points only: an interval becomes its start.
// It has no programmatic zoom; its documented chart.draw(config, scale) is what its own zoom handler calls.
import * as d3 from 'd3';
import eventDrops from 'event-drops';
import 'event-drops/dist/style.css';
import { TOPICS, COLORS, FULL, startOf } from './shared/dates.js';
let chart, el, config, xScale;
export async function mount(container, events) {
  el = container;
  const by = new Map(TOPICS.map((t) => [t, []]));
  for (const e of events) by.get(e.topic).push({ date: new Date(startOf(e.date)), title: e.title });
  config = {
    range: { start: new Date(FULL[0]), end: new Date(FULL[1]) },
    drop: { date: (d) => d.date, color: null, radius: 5, onClick() {}, onMouseOver() {}, onMouseOut() {} },
    drops: (row) => row.data,
    line: { color: (_, i) => COLORS[i], height: 70 },
    label: { text: (d) => `${d.name} (${d.data.length})`, padding: 20, width: 200 },
    // the rest repeats the library's defaults, because draw() needs the complete configuration
    bound: { format: d3.timeFormat('%d %B %Y') },
    axis: {
      formats: {
        milliseconds: '%L',
        seconds: ':%S',
        minutes: '%I:%M',
        hours: '%I %p',
        days: '%a %d',
        weeks: '%b %d',
        months: '%B',
        year: '%Y',
      },
    },
    metaballs: { blurDeviation: 10, colorMatrix: '1 0 0 0 0  0 1 0 0 0  0 0 1 0 0  0 0 0 50 -10' },
    indicator: { previousText: '◀', nextText: '▶' },
    margin: { top: 20, right: 10, bottom: 20, left: 10 },
    numberDisplayedTicks: { small: 3, medium: 5, large: 7, extra: 12 },
    locale: {
      dateTime: '%x, %X',
      date: '%-m/%-d/%Y',
      time: '%-I:%M:%S %p',
      periods: ['AM', 'PM'],
      days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
      shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
      months: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ],
      shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
  };
  chart = eventDrops({ d3, ...config });
  d3.select(container)
    .data([TOPICS.map((t) => ({ name: t, data: by.get(t) }))])
    .call(chart);
  xScale = chart.scale().copy();
}
export async function zoomTo(a, b) {
  d3.select(el)
    .select('svg')
    .call(chart.draw(config, xScale.copy().domain([new Date(a), new Date(b)])));
}
export const viewport = () => chart.scale().domain().map(Number);
export const probe = () => el.querySelectorAll('.drop').length;
export function destroy() {
  chart.destroy();
  el.replaceChildren();
  chart = null;
}
