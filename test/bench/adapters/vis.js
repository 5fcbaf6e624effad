// Defaults: items stack (the look people choose vis-timeline for).
import { make } from './shared/make-vis.js';
export const { mount, zoomTo, viewport, probe, destroy } = make({});
