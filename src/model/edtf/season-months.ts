/** A run of whole months; it may reach into the next year. */
export interface SeasonMonths {
  /** 1–12, in the year written. */
  readonly firstMonth: number;
  readonly monthCount: number;
}

const SPRING_NORTH = 3;
const MONTHS_OF_CODE: readonly SeasonMonths[] = [
  ...seasons(SPRING_NORTH, 6, 9, 12),
  ...seasons(SPRING_NORTH, 6, 9, 12),
  ...seasons(9, 12, SPRING_NORTH, 6),
  ...[1, 4, 7, 10].map((firstMonth) => ({ firstMonth, monthCount: 3 })),
  ...[1, 5, 9].map((firstMonth) => ({ firstMonth, monthCount: 4 })),
  ...[1, 7].map((firstMonth) => ({ firstMonth, monthCount: 6 })),
];

const FIRST_SEASON_CODE = 21;

function seasons(...firstMonths: readonly number[]): readonly SeasonMonths[] {
  return firstMonths.map((firstMonth) => ({ firstMonth, monthCount: 3 }));
}

/**
 * Months of the codes 21–41; `undefined` for any other number.
 *
 * The standard names the seasons without giving them months, so this is a decision: meteorological seasons, whole
 * months. 21–24 spring, summer, autumn, winter are read as northern (March–May … December–February), as are 25–28,
 * which say so; 29–32 are southern (spring September–November). A season that crosses the new year belongs to the
 * year in which it begins: `2025-24` is December 2025 to February 2026. 33–36 are quarters, 37–39 terms of four
 * months, 40–41 halves; these follow from their names.
 */
export function seasonMonths(code: number): SeasonMonths | undefined {
  return MONTHS_OF_CODE[code - FIRST_SEASON_CODE];
}
