import { dayNumberToCivil, msToDayNumber } from './civil-day.ts';

/**
 * The UTC day that holds a time, as EDTF: `2025-10-30`, `-0044-03-15`. EDTF has no days in years of more than four
 * digits, so those give their year alone: `Y170000002`. A bound without a day is written as it stands in an interval:
 * `..` for ±Infinity (open), an empty text for NaN (unknown).
 */
export function edtfDay(ms: number): string {
  if (Number.isNaN(ms)) return '';
  if (!Number.isFinite(ms)) return '..';
  const { year, month, day } = dayNumberToCivil(msToDayNumber(ms));
  if (Math.abs(year) > 9999) return `Y${year}`;
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
