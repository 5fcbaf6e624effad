import type { FilterStrings } from '../panel-strings.ts';

/** 搜索与筛选的用语。 */
export const filterZhHans: FilterStrings = {
  title: '搜索与筛选',
  search: '搜索',
  placeholder: '中文或英文词语',
  facetNames: { topics: '主题', actors: '相关方', kinds: '类型', statuses: '状态', tones: '基调', layers: '文档' },
  found: (shown, all) => (shown === all ? `共${all}个事件` : `${all}个事件中的${shown}个`),
  didYouMean: '您要找的是不是',
  on: '仅显示',
  hidden: (count) => `已隐藏${count}个`,
  showHidden: '全部显示',
  remove: (name) => `取消“${name}”`,
  quoted: (words) => `“${words}”`,
  moreValues: (count) => `另有${count}项`,
};
