import { parse, type ParsedResult } from 'chrono-node';

const DAY_MS = 86_400_000;
/** Words that say only which of two things came first. */
const ORDER_ONLY = /\b(?:hours|minutes|moments) (?:after|before|earlier|later)\b/iu;
/** Seasons of a trade: no source defines where they begin. */
const UNDATED_SEASON = /\b(?:this|next|last) season\b/iu;

/** What words for a date say by themselves on a day of publication. */
export type Resolved =
  /** UTC ms of the first and the last day meant. */
  | { readonly type: 'days'; readonly earliest: number; readonly latest: number }
  | { readonly type: 'order' }
  | { readonly type: 'season' }
  | { readonly type: 'nothing' };

function daysOf({ start }: ParsedResult): Resolved {
  const year = start.get('year') ?? NaN;
  const month = (start.get('month') ?? NaN) - 1;
  const day = start.get('day') ?? NaN;
  if (start.isCertain('day') || start.isCertain('weekday')) {
    const only = Date.UTC(year, month, day);
    return { type: 'days', earliest: only, latest: only };
  }
  const isMonth = start.isCertain('month');
  const first = Date.UTC(year, isMonth ? month : 0, 1);
  const after = isMonth ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1);
  return { type: 'days', earliest: first, latest: after - DAY_MS };
}

/** Resolves English words for a date against the day of publication (UTC ms), only as finely as the words go. */
export function resolveStated(words: string, publishedMs: number): Resolved {
  if (UNDATED_SEASON.test(words)) return { type: 'season' };
  const [found] = parse(words, { instant: new Date(publishedMs + DAY_MS / 2), timezone: 0 });
  if (found) return daysOf(found);
  return { type: ORDER_ONLY.test(words) ? 'order' : 'nothing' };
}
