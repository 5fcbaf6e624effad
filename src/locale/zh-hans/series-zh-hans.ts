import type { SeriesStrings } from '../series-strings.ts';

/** 背景数据的用语。 */
export const seriesZhHans: SeriesStrings = {
  title: '背景数据',
  lead: '可与事件对照的数据。条带图显示每一天的实际数值，到已知的最后一天为止。',
  inShort: ({ label, first, from, last, to, least, greatest }) =>
    least === greatest
      ? `${label}：${from}至${to}为${first}。`
      : `${label}：${from}为${first}，${to}为${last}；最低${least}，最高${greatest}。`,
  none: (label) => `${label}：此时段没有已知数值。`,
  from: '自',
  value: '数值',
  note: '说明',
  more: (count) => `此时段另有${count}次变动`,
  hidden: '另隐藏背景数据：',
  save: '将全部数值存为CSV',
};
