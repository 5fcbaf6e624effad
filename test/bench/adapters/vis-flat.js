// stack:false - the option its docs and issues recommend for many items (items then overlap).
import { make } from './shared/make-vis.js';
export const { mount, zoomTo, viewport, probe, destroy } = make({ stack: false });
