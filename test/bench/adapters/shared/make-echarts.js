// ECharts 6, tree-shaken import, canvas renderer, time axis x, one category per topic, dataZoom inside + slider.
import * as echarts from 'echarts/core';
import { ScatterChart, CustomChart } from 'echarts/charts';
import { GridComponent, TooltipComponent, DataZoomComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { TOPICS, COLORS, FULL, startOf, endOf } from './dates.js';
echarts.use([ScatterChart, CustomChart, GridComponent, TooltipComponent, DataZoomComponent, CanvasRenderer]);

export function make(kind) {
  let chart;
  const finished = () =>
    new Promise((r) => {
      const f = () => {
        chart.off('finished', f);
        r();
      };
      chart.on('finished', f);
    });
  return {
    async mount(container, events) {
      chart = echarts.init(container, null, { width: 1200, height: 640, renderer: 'canvas' });
      const n = events.length,
        lane = new Map(TOPICS.map((t, i) => [t, i]));
      let series;
      if (kind === 'scatter') {
        // large mode: one colour per series, so one series per topic; typed arrays as its docs advise
        const cnt = new Uint32Array(8),
          rows = TOPICS.map(() => []);
        for (const e of events) cnt[lane.get(e.topic)]++;
        const data = Array.from(cnt, (c) => new Float64Array(c * 2)),
          k = new Uint32Array(8);
        for (const e of events) {
          const l = lane.get(e.topic),
            d = data[l];
          d[k[l]++] = startOf(e.date);
          d[k[l]++] = l;
          rows[l].push(e);
        }
        series = TOPICS.map((t, i) => ({
          type: 'scatter',
          name: t,
          data: data[i],
          dimensions: ['time', 'lane'],
          encode: { x: 0, y: 1 },
          itemStyle: { color: COLORS[i] },
          symbolSize: 6,
          large: true,
          largeThreshold: 2000,
          animation: false,
          tooltip: { formatter: (p) => rows[i][p.dataIndex]?.title },
        }));
      } else {
        // custom series of [lane, start, end] boxes, as in the official custom-profile (Gantt) example
        const data = new Float64Array(n * 3);
        for (let i = 0; i < n; i++) {
          const e = events[i],
            s = startOf(e.date);
          data[3 * i] = lane.get(e.topic);
          data[3 * i + 1] = s;
          data[3 * i + 2] = e.end ? endOf(e.end) : s;
        }
        series = [
          {
            type: 'custom',
            data,
            dimensions: ['lane', 'start', 'end'],
            encode: { x: [1, 2], y: 0 },
            clip: true,
            animation: false,
            renderItem(params, api) {
              const l = api.value(0),
                a = api.coord([api.value(1), l]),
                b = api.coord([api.value(2), l]),
                h = api.size([0, 1])[1] * 0.6;
              const shape = echarts.graphic.clipRectByRect(
                { x: a[0], y: a[1] - h / 2, width: Math.max(2, b[0] - a[0]), height: h },
                params.coordSys,
              );
              return shape && { type: 'rect', shape, style: { fill: COLORS[l], opacity: 0.8 } };
            },
            tooltip: { formatter: (p) => events[p.dataIndex]?.title },
          },
        ];
      }
      const done = finished();
      chart.setOption({
        animation: false,
        useUTC: true,
        tooltip: {},
        grid: { left: 90, right: 20, top: 20, bottom: 80 },
        xAxis: { type: 'time', min: FULL[0], max: FULL[1] },
        yAxis: { type: 'category', data: TOPICS },
        dataZoom: [
          {
            type: 'inside',
            xAxisIndex: 0,
            filterMode: kind === 'scatter' ? 'filter' : 'weakFilter',
            startValue: FULL[0],
            endValue: FULL[1],
          },
          {
            type: 'slider',
            xAxisIndex: 0,
            filterMode: kind === 'scatter' ? 'filter' : 'weakFilter',
            startValue: FULL[0],
            endValue: FULL[1],
            showDataShadow: false,
          },
        ],
        series,
      });
      await done; // 'finished' = every progressive chunk is drawn
    },
    async zoomTo(a, b) {
      const done = finished();
      chart.dispatchAction(
        { type: 'dataZoom', dataZoomIndex: 0, startValue: a, endValue: b, animation: { duration: 0 } },
        { flush: true },
      ); // draw now, not in its next frame
      await done;
    },
    viewport() {
      const o = chart.getOption().dataZoom[0];
      return [o.startValue, o.endValue];
    },
    destroy() {
      chart.dispose();
      chart = null;
    },
  };
}
