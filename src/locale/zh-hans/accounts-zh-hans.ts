import type { AccountsStrings } from '../accounts-strings.ts';
import { groupDigits } from '../group-digits.ts';

/** Words of the accounts view, in Chinese. */
export const accountsZhHans: AccountsStrings = {
  title: '说法',
  choices: '显示的内容',
  all: '全部',
  differ: '仅看说法不一致',
  only: (party) => `仅${party}提及`,
  silent: (party) => `${party}未提及`,
  shown: ({ shown, total, events }) =>
    `当前显示${groupDigits(total)}项中的${groupDigits(shown)}项，涉及${groupDigits(events)}个事件。`,
  noneChosen: '此时段内没有这类内容。',
  showAll: '显示全部内容',
  noAccounts: '此时段内没有可比较的说法。',
  copy: '复制为文本',
  copied: '已复制为文本。',
  refused: '浏览器不允许复制。文本已列在框中，请自行选取并复制。',
  text: '各方说法文本',
  csv: '下载CSV表格',
  inChart: '在图表中查看',
  inLanguage: (language) => `原文为${language}`,
};
