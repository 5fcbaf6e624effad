import type { PanelStrings } from '../panel-strings.ts';
import { filterEn } from './filter-en.ts';
import { knowledgeEn } from './knowledge-en.ts';
import { layersEn } from './layers-en.ts';
import { seriesEn } from './series-en.ts';
import { shareEn } from './share-en.ts';
import { storyEn } from './story-en.ts';

/** Words of the panels, in English. */
export const panelsEn: PanelStrings = {
  panels: 'More about this timeline',
  loadingPanel: 'Loading',
  panelFailed: 'This part could not be loaded.',
  filter: filterEn,
  knowledge: knowledgeEn,
  layers: layersEn,
  series: seriesEn,
  share: shareEn,
  story: storyEn,
};
