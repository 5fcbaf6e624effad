import type { AxisStrings } from '../strings.ts';
import { dateNameZhHans } from './date-names-zh-hans.ts';

/** Labels of the time axis in Chinese. */
export const axisZhHans: AxisStrings = {
  day: (month, day) => dateNameZhHans({ type: 'day', year: 0, month, day }, 'short', 'year'),
  dayOfYear: (year, month, day) => dateNameZhHans({ type: 'day', year, month, day }, 'short'),
  month: (month) => dateNameZhHans({ type: 'month', year: 0, month }, 'short', 'year'),
  monthOfYear: (year, month) => dateNameZhHans({ type: 'month', year, month }, 'short'),
  year: (year) => dateNameZhHans({ type: 'year', year }, 'short'),
};
