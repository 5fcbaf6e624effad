/**
 * Who is measured, in the order of the tables. `file` is the module in `adapters`, `package` the npm package whose
 * version the report names. Frames of `harness` cost what the harness itself costs.
 * @type {readonly Adapter[]}
 * @typedef {{ name: string, title: string, kind: 'harness' | 'floor' | 'ours' | 'peer', package?: string }} Adapter
 */
export const ADAPTERS = [
  { name: 'harness', title: 'the harness alone (one rectangle)', kind: 'harness' },
  { name: 'floor', title: 'floor (typed arrays, ≤ 1,000 SVG marks, no labels)', kind: 'floor' },
  { name: 'floor-columns', title: 'floor, data as columns instead of JSON', kind: 'harness' },
  { name: 'ours', title: 'relations-timeline', kind: 'ours' },
  { name: 'vis', title: 'vis-timeline', kind: 'peer', package: 'vis-timeline' },
  { name: 'vis-flat', title: 'vis-timeline, stacking off', kind: 'peer', package: 'vis-timeline' },
  { name: 'vis-cluster', title: 'vis-timeline, clustering on', kind: 'peer', package: 'vis-timeline' },
  { name: 'timelines-chart', title: 'timelines-chart (no labels)', kind: 'peer', package: 'timelines-chart' },
  { name: 'event-drops', title: 'EventDrops (dots only)', kind: 'peer', package: 'event-drops' },
  { name: 'timelinejs', title: 'TimelineJS3', kind: 'peer', package: '@knight-lab/timelinejs' },
  { name: 'echarts-scatter', title: 'ECharts scatter (canvas, no labels)', kind: 'peer', package: 'echarts' },
  { name: 'echarts-custom', title: 'ECharts custom (canvas)', kind: 'peer', package: 'echarts' },
  { name: 'plot', title: 'Observable Plot (static, redrawn)', kind: 'peer', package: '@observablehq/plot' },
  { name: 'react-chrono', title: 'react-chrono (a list)', kind: 'peer', package: 'react-chrono' },
];
