import type { Panel } from './panel.ts';
import { sharePanel } from './share/share-panel.ts';

/** All panels, in the order of their buttons. */
export const PANELS: readonly Panel[] = [sharePanel];
