import { groupDigits } from '../group-digits.ts';
import type { DrawingStrings, KeyStrings } from '../strings.ts';

/** Words drawn in the picture, in Chinese. */
export const drawingZhHans: DrawingStrings = {
  planned: (title) => `计划：${title}`,
  cancelled: (title) => `已取消：${title}`,
  postponed: (title) => `已推迟：${title}`,
  overdue: (title) => `原计划：${title}`,
  dayNotSet: (date) => `${date}，日期未定`,
  accountsDiffer: '各方说法不一',
  oneSideOnly: (party) => `仅${party}提及`,
  statedAs: (words, source) => (source ? `“${words}”（${source}）` : `原文称“${words}”`),
  knownOn: (date) => `截至${date}所知`,
  afterwards: '此后为计划',
  eventCount: (count) => `${groupDigits(count)}个事件`,
  among: (title) => `其中有：${title}`,
  some: (status) => `部分${status}`,
  gap: (duration) => `其间${duration}无事件记录`,
  days: (count) => `${groupDigits(count)}天`,
  weeks: (count) => `${groupDigits(count)}周`,
  months: (count) => `${groupDigits(count)}个月`,
  years: (count) => `${groupDigits(count)}年`,
  showAll: (count) => `显示全部${groupDigits(count)}个事件`,
  series: (unit, speaker) => (speaker ? `${unit} · 数据来自${speaker}` : unit),
  toldAlso: (figure, others) => `${figure}（${others.map(({ source, words }) => `${source}：${words}`).join('；')}）`,
  elsewhere: '另说',
  otherLane: '其他',
  noEvents: '无事件',
  sentence: ([date = '', ...others]) => `${date}：${others.join('，')}。`,
  credit: (permalink) => `由 relations-timeline 绘制${permalink === undefined ? '。' : `：${permalink}`}`,
  sources: (names, more) => `来源：${names.join('；')}${more > 0 ? `；另有${more}个，见文件元数据` : ''}。`,
};

/** The key to the shapes, in Chinese. */
export const keyZhHans: KeyStrings = {
  title: '图例',
  day: '日期确定',
  wideDay: '日期确定，时刻不详',
  within: '其间某日',
  soft: '大致时间',
  period: '整段时期',
  roughPeriod: '整段时期，起止日不详',
  open: '起止未限定',
  planned: '计划中',
  moved: '日期变更',
  cancelled: '已取消',
  oneSide: '仅一方提及',
  differ: '说法不一',
  pledged: '已宣布或承诺的数额',
  link: '相关事件',
  linkToPlan: '与计划相关',
  aggregate: '多个事件',
};
