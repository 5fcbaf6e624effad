// custom series: true intervals.
import { make } from './shared/make-echarts.js';
export const { mount, zoomTo, viewport, destroy } = make('custom');
