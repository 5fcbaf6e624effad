import { groupDigits } from '../group-digits.ts';
import type { InterfaceStrings } from '../strings.ts';

/** Words around one event, in Chinese: details, accounts, sources. */
export const detailsZhHans = {
  details: '事件详情',
  detailsOpened: '已打开详情。',
  detailsClosed: '已关闭详情。',
  event: '事件',
  date: '日期',
  topic: '主题',
  status: '状态',
  place: '地点',
  figures: '数据',
  links: '相关事件',
  sources: '来源',
  accounts: '各方说法',
  claim: '内容',
  history: '此前所知',
  statusAsOf: (status, day) => `${status}（截至${day}所知）`,
  claimCounts: ({ claims, events, both, differ, open, only }) => {
    const parts = [
      both > 0 && `各方均提及${groupDigits(both)}项`,
      differ > 0 && `表述不同${groupDigits(differ)}项`,
      ...only.filter(({ count }) => count > 0).map(({ party, count }) => `仅${party}提及${groupDigits(count)}项`),
      open > 0 && `有一方说法不详${groupDigits(open)}项`,
    ].filter((part) => part !== false);
    const place = events === undefined ? '' : `${groupDigits(events)}个事件、`;
    return `共${place}${groupDigits(claims)}项内容${parts.length > 0 ? `：${parts.join('，')}` : ''}。`;
  },
  stated: (words, source, means, isDated) => {
    const meaning = means === undefined ? '' : `，${isDated ? '按其发布日期推算，' : ''}指${means}`;
    return `${source ?? '来源'}的说法是“${words}”${meaning}。`;
  },
  precisionFrom: (layer) => `此处日期取自文档“${layer}”。`,
  quotedIn: (source) => `引自${source}`,
  accordingTo: (source) => `据${source}`,
  showAllClaims: (count) => `显示全部${groupDigits(count)}项内容`,
  checkedIn: (source) => `核对来源：${source}`,
  saidBy: (name) => `据${name}表述`,
  by: (name) => `出自${name}`,
  via: (source) => `转引自${source}`,
  published: (day) => `${day}发布`,
} satisfies Partial<InterfaceStrings>;
