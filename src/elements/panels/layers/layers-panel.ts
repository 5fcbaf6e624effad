import type { Panel } from '../panel.ts';

/** The documents a timeline is made of. */
export const layersPanel: Panel = {
  name: 'layers',
  icon: 'layers',
  label: ({ layers }) => layers.title,
  isOffered: ({ known }) => known.timeline.layers.length > 1,
  isOn: ({ filter }) => filter?.layers !== undefined,
  load: () => import('./layers-content.ts'),
};
