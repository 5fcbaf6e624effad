import type { LedgerStrings } from '../ledger-strings.ts';

/** Words of the ledger, in Chinese. */
export const ledgerZhHans: LedgerStrings = {
  title: (unit) => `数据对照（单位：${unit}）`,
  figure: '项目',
  amount: '数量',
  period: '时期',
  basis: '依据',
  speaker: '表述方',
  day: '表述日期',
  source: '来源',
  notGiven: '未说明',
  scale: '各条从零起，按同一比例绘制；空心表示仅为表述，尚未交付。数据不作加总。',
};
