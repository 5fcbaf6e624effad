import { roundTo } from '../util/round-to.ts';

/**
 * A number with a comma between thousands, a real minus sign and at most 2 decimals: `11,000`, `−3.5`. Both languages
 * write numbers this way. Whole numbers from 10²¹ up and values that are no numbers are written as JavaScript does.
 */
export function groupDigits(value: number): string {
  const rounded = roundTo(value, 2);
  const [whole = '', fraction] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
