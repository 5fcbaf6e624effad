import type { DateWords } from '../date-words.ts';
import { dateNameZhHans } from './date-names-zh-hans.ts';

const DOUBTED = { all: '', start: '开始日期', end: '结束日期' } as const;

/** How Chinese speaks of dates. */
export const dateWordsZhHans: DateWords = {
  sharedUnitStands: 'first',
  name: dateNameZhHans,
  within: (part, form) => {
    const name = dateNameZhHans(part, form);
    if (part.type === 'month') return form === 'spoken' ? `${name}某日，具体日期未说明` : `${name}某日`;
    return part.type === 'year' ? `${name}内某时` : `${name}某时`;
  },
  withinSpan: (start, end, isDays) => `${start}至${end}间某${isDays ? '日' : '时'}`,
  between: (start, end) => `${start}至${end}间`,
  ofSomeYear: (dayOrMonth, from, to) => `${from}至${to}间某年${dayOrMonth}`,
  ofUnknownYear: (dayOrMonth) => `${dayOrMonth}，年份不明`,
  estimated: (words, estimate) => `${words}，估计为${estimate}`,
  about: (words) => `约${words}`,
  unconfirmed: (words, which, form) =>
    form === 'spoken'
      ? `${words}，${which === 'all' ? '日期' : DOUBTED[which]}未经证实`
      : `${words}（${DOUBTED[which]}未证实）`,
  range: ({ start, end }, form) => (form === 'spoken' ? `从${start}到${end}` : `${start}至${end}`),
  bareRange: ({ start, end }) => `${start}至${end}`,
  throughout: (words) => `整个${words}`,
  since: (words) => `自${words}起`,
  from: (words) => `${words}起`,
  until: (words) => `至${words}为止`,
  startUnknown: (words) => `${words}，开始日期不明`,
  endUnknown: (words) => `${words}，结束日期不明`,
  openRun: (words, side, join) => `${words}${join === 'or' ? '或' : '及'}${side === 'earlier' ? '更早' : '以后'}`,
  join: (items, join) => joinZhHans(items, join === 'or' ? '或' : '和'),
  unbounded: '起止日期未限定',
  unknown: '日期不明',
};

/** `a、b和c`. */
export function joinZhHans(items: readonly string[], join: '和' | '或'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join('、')}${join}${last}`;
}
