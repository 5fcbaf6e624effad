import type { Panel } from './panel.ts';
import { filterPanel } from './filter/filter-panel.ts';
import { knowledgePanel } from './knowledge/knowledge-panel.ts';
import { layersPanel } from './layers/layers-panel.ts';
import { seriesPanel } from './series/series-panel.ts';
import { sharePanel } from './share/share-panel.ts';

/** All panels, in the order of their buttons. */
export const PANELS: readonly Panel[] = [filterPanel, knowledgePanel, layersPanel, seriesPanel, sharePanel];
