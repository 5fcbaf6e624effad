import type { PanelStrings } from '../panel-strings.ts';
import { filterZhHans } from './filter-zh-hans.ts';
import { knowledgeZhHans } from './knowledge-zh-hans.ts';
import { layersZhHans } from './layers-zh-hans.ts';
import { seriesZhHans } from './series-zh-hans.ts';
import { shareZhHans } from './share-zh-hans.ts';
import { storyZhHans } from './story-zh-hans.ts';

/** 各面板的用语。 */
export const panelsZhHans: PanelStrings = {
  panels: '更多功能',
  loadingPanel: '正在载入',
  panelFailed: '这一部分未能载入。',
  filter: filterZhHans,
  knowledge: knowledgeZhHans,
  layers: layersZhHans,
  series: seriesZhHans,
  share: shareZhHans,
  story: storyZhHans,
};
