import type { LayersStrings } from '../panel-strings.ts';

/** 文档面板的用语。 */
export const layersZhHans: LayersStrings = {
  title: '文档',
  lead: '本时间线由几份文档合成。每份都可关闭，以便查看其余文档的说法。',
  share: ({ events, alone, finer }) => {
    const only = alone === 0 || alone === events ? '' : `，其中${alone}个仅见于此`;
    return `${events}个事件${only}${finer === 0 ? '' : `；为${finer}个事件提供了更精确的日期`}`;
  },
  knows: (day) => `截至${day}所知`,
  sources: (count) => `${count}个来源`,
  startsOff: '默认关闭',
};
