import type { Panel } from '../panel.ts';

/** Links, code to embed, and files. */
export const sharePanel: Panel = {
  name: 'share',
  icon: 'download',
  label: (ui) => ui.share.title,
  isOffered: () => true,
  isOn: () => false,
  load: () => import('./share-content.ts'),
};
