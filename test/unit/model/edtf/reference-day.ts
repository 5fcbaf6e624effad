const MS_PER_DAY = 86_400_000;
const DAYS_PER_400_YEARS = 146_097;

/**
 * Days since 1970 by way of `Date.UTC`, moved by whole cycles of 400 years into the range where `Date` is right:
 * a second opinion that shares nothing with the code under test.
 */
export function referenceDayNumber(year: number, month: number, day: number): number {
  const cycles = Math.floor(year / 400) - 5;
  return Date.UTC(year - cycles * 400, month - 1, day) / MS_PER_DAY + cycles * DAYS_PER_400_YEARS;
}

/** UTC ms of a bound as the conformance table writes it: `-0199-01-01`, `inf`, `unknown`; a time of day is dropped. */
export function referenceMs(bound: string): number {
  if (bound === 'unknown') return NaN;
  if (bound === 'inf') return Infinity;
  if (bound === '-inf') return -Infinity;
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)(?:T.*)?$/.exec(bound) ?? [];
  if (year === undefined) throw new Error(`not a bound: ${bound}`);
  return referenceDayNumber(Number(year), Number(month), Number(day)) * MS_PER_DAY;
}
