// scatter + large:true (documented fast path). Points only: an interval becomes its start.
import { make } from './shared/make-echarts.js';
export const { mount, zoomTo, viewport, destroy } = make('scatter');
