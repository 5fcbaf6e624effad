import type { TimelineView } from '../layout/view.ts';
import type { ThemeName } from './theme.ts';

/** Sizes made for a purpose; each lays the timeline out anew, so that text is never smaller than 12 px = 9 pt. */
export type SvgPreset = 'screen' | 'print-1col' | 'print-2col';

/** px at 96 dpi: 90 mm and 180 mm are a column and two of a page. */
export const PRESET_WIDTHS: Readonly<Record<SvgPreset, number>> = { screen: 1200, 'print-1col': 340, 'print-2col': 680 };

/** How a timeline is exported. All as the view on the page, plus what concerns the file alone. */
export interface SvgOptions extends Omit<Partial<TimelineView>, 'measure' | 'opened' | 'limit'> {
  /** px; at least 240. Default: the preset’s, else 1200. */
  readonly width?: number;
  readonly preset?: SvgPreset;
  /** Default `light`, whatever the page shows. */
  readonly theme?: ThemeName;
  /** No background: only for pictures that will stand on a light ground. */
  readonly transparent?: boolean;
  /** Prefix of all ids, for several files on one page. Default `rt`. */
  readonly idPrefix?: string;
  /** ISO 8601 time to be written into the metadata; absent by default, so that equal input gives equal bytes. */
  readonly generatedAt?: string;
  /** Address of the page the picture is taken from, for the metadata. */
  readonly permalink?: string;
}

/** Narrowest file: below it 12 px text leaves no room for a drawing. */
export const MIN_WIDTH_PX = 240;

/** The width an export is laid out for. Throws `RangeError` for one that is no number or too small. */
export function exportWidth({ width, preset }: SvgOptions): number {
  const wanted = width ?? PRESET_WIDTHS[preset ?? 'screen'];
  if (wanted === undefined) throw new RangeError(`“${String(preset)}” is no preset; there are ${Object.keys(PRESET_WIDTHS).join(', ')}`);
  if (!(wanted >= MIN_WIDTH_PX && wanted <= 20_000)) throw new RangeError(`a width of ${wanted} px cannot be drawn; ${MIN_WIDTH_PX} to 20000 can`);
  return Math.round(wanted);
}
