import type { StoryStrings } from '../panel-strings.ts';

/** 导读的用语。 */
export const storyZhHans: StoryStrings = {
  title: '导读',
  progress: (at, count) => `第${at}步，共${count}步`,
  previous: '上一步',
  next: '下一步',
  finish: '结束',
  leave: '退出导读',
};
