import type { EdtfPoint, EdtfQualifiers } from './edtf-date.ts';

/** Doubts of a whole: those that any of its points carries. */
export function joinQualifiers(points: readonly EdtfPoint[]): EdtfQualifiers {
  return {
    uncertain: points.some((point) => point.qualifiers.uncertain),
    approximate: points.some((point) => point.qualifiers.approximate),
  };
}
