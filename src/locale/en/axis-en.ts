import type { AxisStrings } from '../strings.ts';
import { dateNameEn } from './date-names-en.ts';

/** Labels of the time axis in English. */
export const axisEn: AxisStrings = {
  day: (month, day) => dateNameEn({ type: 'day', year: 0, month, day }, 'short', 'year'),
  dayOfYear: (year, month, day) => dateNameEn({ type: 'day', year, month, day }, 'short'),
  month: (month) => dateNameEn({ type: 'month', year: 0, month }, 'short', 'year'),
  monthOfYear: (year, month) => dateNameEn({ type: 'month', year, month }, 'short'),
  year: (year) => dateNameEn({ type: 'year', year }, 'short'),
};
