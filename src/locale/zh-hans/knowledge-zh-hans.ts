import type { KnowledgeStrings } from '../panel-strings.ts';

/** 第二时间轴的用语。 */
export const knowledgeZhHans: KnowledgeStrings = {
  title: (day) => `截至${day}所知`,
  lead: '回到较早的一天，只看当时已有报道的内容：计划以当时的说法为准，之后的消息一概不显示。',
  slider: '所知日期',
  before: '上一个有消息的日子',
  after: '下一个有消息的日子',
  play: '逐日播放',
  pause: '暂停',
  day: '任选一天',
  brought: (day) => `${day}新获知`,
  heard: (status, date) => `首次报道：${status}，${date}`,
  became: (before, now, date) => (before === now ? date : `由“${before}”变为“${now}”：${date}`),
  moved: (before, now) => `日期由${before}改为${now}`,
  nothingNew: (day) => `${day}没有新的消息。`,
  nothingYet: '此处显示的内容当时尚无报道。',
  more: (count) => `另有${count}项`,
};
