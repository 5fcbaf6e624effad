import type { EdtfDate } from './edtf-date.ts';

/**
 * True when every day that `fine` may touch lies between the first and the last day that `coarse` may touch, equal
 * bounds included: `2025-12` contains `2025-12-17` and itself. An open end reaches everything on its side. An unknown
 * bound contains nothing and is contained by nothing. Sets count as the whole stretch from first to last member.
 */
export function contains(coarse: EdtfDate, fine: EdtfDate): boolean {
  return coarse.earliest <= fine.earliest && fine.latest <= coarse.latest;
}
