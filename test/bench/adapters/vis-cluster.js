// cluster on (documented for many items), stacking as by default.
import { make } from './shared/make-vis.js';
export const { mount, zoomTo, viewport, probe, destroy } = make({ cluster: { titleTemplate: '{count} events' } });
