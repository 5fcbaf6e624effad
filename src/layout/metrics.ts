/** How much room there is, from the widest to the narrowest. */
export type WidthClass = 'XL' | 'L' | 'M' | 'S';

/** Below this many px a timeline is drawn from top to bottom. */
export const HORIZONTAL_MIN_PX = 560;

/** Width class of a drawing in px (container width, never the window’s). */
export function widthClassOf(widthPx: number): WidthClass {
  if (widthPx >= 960) return 'XL';
  if (widthPx >= 720) return 'L';
  return widthPx >= HORIZONTAL_MIN_PX ? 'M' : 'S';
}

/** Widest label in px by class; two lines at most. */
export const LABEL_MAX_PX: Readonly<Record<WidthClass, number>> = { XL: 212, L: 184, M: 168, S: 480 };

/** Rows of labelled marks a lane may grow to. */
export const MAX_SHELVES: Readonly<Record<WidthClass, number>> = { XL: 4, L: 5, M: 6, S: 1 };

/** Rows of marks with one-line labels a lane may grow to after that. */
export const MAX_LINES: Readonly<Record<WidthClass, number>> = { XL: 2, L: 2, M: 3, S: 0 };

/** Font sizes in px; nothing in the picture is smaller than 12. */
export const SIZE = {
  title: 13,
  date: 12,
  lane: 14,
  tick: 12,
  note: 12,
  figure: 13,
  verticalTitle: 15,
  verticalDate: 13,
} as const;

/** Line heights in px. */
export const LINE = { title: 17, date: 16, note: 16, lane: 18, verticalTitle: 20, verticalDate: 18 } as const;

/** Radius of a dot. */
export const DOT_PX = 6;
/** Height of a band or bar across time. */
export const BAND_PX = 14;
/** Length of a bracket’s arms along time. */
export const BRACKET_PX = 4;
/** A date coarser than a day is never drawn narrower: a bracket must stay recognisable beside a dot. */
export const BAND_MIN_PX = 12;
/** A soft date is never drawn narrower: its ends must be seen to fade. */
export const SOFT_MIN_PX = 24;
/** A period is never drawn shorter: its square ends must show. */
export const BAR_MIN_PX = 8;
/** A day wider than this is a stretch of time of its own, and a dot in it would name an hour. */
export const DAY_AS_BAND_PX = 28;
/** Room between a label and the mark below it. */
export const LABEL_GAP_PX = 7;
/** Least room between two labels side by side. */
export const LABEL_CLEAR_PX = 12;
/** Least room between two marks side by side: with dots of 12 px, 24 px from middle to middle, the least size of a target. */
export const MARK_CLEAR_PX = 12;
/** Least room between figures and marks or other figures. */
export const ASIDE_CLEAR_PX = 6;
/** Labels and the as-of line keep this far from each other. */
export const AS_OF_CLEAR_PX = 6;
/** A label farther from its mark than this gets a leader line. */
export const LEADER_FROM_PX = 12;
/** A label is never moved farther from its mark than this. */
export const DISPLACEMENT_MAX_PX = 72;
/** A substitute font may be wider than the one measured. */
export const TEXT_SLACK = 1.03;

export { MS_PER_DAY as DAY_MS } from '../model/edtf/civil-day.ts';
