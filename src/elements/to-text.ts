import { edtfDay } from '../model/edtf/format-edtf-day.ts';

/**
 * A value a page has set where a text belongs, as a text: an address, a day for a `Date`, digits for a number. What has
 * no obvious text is `null`, as if it had not been set. Never throws.
 */
export function toText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value instanceof URL) return value.href;
  if (value instanceof Date) return Number.isFinite(value.valueOf()) ? edtfDay(value.valueOf()) : null;
  return Number.isFinite(value) ? String(value) : null;
}
