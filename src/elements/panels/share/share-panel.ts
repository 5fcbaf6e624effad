import type { Panel } from '../panel.ts';

/** Files to save. */
export const sharePanel: Panel = {
  name: 'share',
  icon: 'download',
  label: (ui) => ui.share.title,
  isOffered: () => true,
  isOn: () => false,
  load: () => import('./share-content.ts'),
};
