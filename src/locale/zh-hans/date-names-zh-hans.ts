import type { CalendarPart } from '../calendar-part.ts';
import { utcOffset } from '../clock-time.ts';
import type { ClockTime } from '../clock-time.ts';
import type { DateForm, SharedUnit } from '../date-words.ts';
import { groupDigits } from '../group-digits.ts';

const SEASONS = ['春季', '夏季', '秋季', '冬季'];

/** Codes 21–41 in order. */
const SEASON_NAMES: readonly string[] = [
  ...SEASONS,
  ...SEASONS.map((season) => `北半球${season}`),
  ...SEASONS.map((season) => `南半球${season}`),
  ...['一', '二', '三', '四'].map((nth) => `第${nth}季度`),
  ...['头四个月', '年中四个月', '最后四个月'],
  ...['上半年', '下半年'],
];

/** A piece of the calendar in Chinese: `2025年10月30日`, `2025年春季`, `20世纪80年代`, `公元前44年`. */
export function dateNameZhHans(part: CalendarPart, form: DateForm, omit?: SharedUnit): string {
  const year = omit ? '' : yearName(part.year);
  switch (part.type) {
    case 'day': {
      const month = omit === 'month' ? '' : `${part.month}月`;
      return `${year}${month}${part.day}日${part.clock ? clockWords(part.clock, form) : ''}`;
    }
    case 'month':
      return `${year}${part.month}月`;
    case 'season':
      return year + (SEASON_NAMES[part.season - 21] ?? `第${part.season}季`);
    case 'year':
      return yearName(part.year);
    case 'decade':
      return `${Math.floor(part.year / 100) + 1}世纪${part.year % 100}年代`;
  }
}

/** `2025年`, `公元800年`, `公元前44年`, `公元170,000,002年`. Year 0 is 1 BC. */
function yearName(year: number): string {
  const count = year > 0 ? year : 1 - year;
  const digits = count < 10_000 ? String(count) : groupDigits(count);
  if (year <= 0) return `公元前${digits}年`;
  return `${year >= 1000 && year < 10_000 ? '' : '公元'}${digits}年`;
}

function clockWords({ hour, minute, offsetMinutes }: ClockTime, form: DateForm): string {
  const place = offsetMinutes === 0 ? '协调世界时' : '当地时间';
  if (form === 'spoken') return `${place}${Number(hour)}时${minute === '00' ? '整' : `${Number(minute)}分`}`;
  const offset = form === 'long' && offsetMinutes ? `（${utcOffset(offsetMinutes)}）` : '';
  return `${place}${hour}:${minute}${offset}`;
}
