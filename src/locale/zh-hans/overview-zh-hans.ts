import type { OverviewStrings } from '../overview-strings.ts';

/** Words of the overview and of gestures, in Chinese. */
export const overviewZhHans: OverviewStrings = {
  overview: '全部日期',
  period: '所示时段',
  periodStart: '时段起点',
  periodEnd: '时段终点',
  fromTo: (from, to) => `${from}至${to}`,
  zoomHint: (key) => `按住${key}并滚动即可缩放`,
};
