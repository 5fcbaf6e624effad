import { COLOR_MODES, LANE_MODES, LAYOUT_MODES, type TimelineView } from '../layout/view.ts';
import { THEMES, type ThemeName } from './theme.ts';

/** Sizes made for a purpose; each lays the timeline out anew, so that text is never smaller than 12 px = 9 pt. */
export type SvgPreset = 'screen' | 'print-1col' | 'print-2col';

/** px at 96 dpi: 90 mm and 180 mm are a column and two of a page. */
export const PRESET_WIDTHS: Readonly<Record<SvgPreset, number>> = {
  screen: 1200,
  'print-1col': 340,
  'print-2col': 680,
};

/** How a timeline is exported. All as the view on the page, plus what concerns the file alone. */
export interface SvgOptions extends Omit<Partial<TimelineView>, 'measure' | 'opened' | 'limit'> {
  /** px; at least 240. Default: the preset’s, else 1200. */
  readonly width?: number;
  readonly preset?: SvgPreset;
  /** Default `light`, whatever the page shows. */
  readonly theme?: ThemeName;
  /** No background: only for pictures that will stand on a light ground. */
  readonly transparent?: boolean;
  /** A tint instead of the hatch of plans, for office programs that do not draw patterns. */
  readonly noPattern?: boolean;
  /** Prefix of all ids, for several files on one page. Default `rt`. */
  readonly idPrefix?: string;
  /** ISO 8601 time to be written into the metadata; absent by default, so that equal input gives equal bytes. */
  readonly generatedAt?: string;
  /** Address of the page the picture is taken from, for the metadata. */
  readonly permalink?: string;
}

/** Narrowest file: below it 12 px text leaves no room for a drawing. */
export const MIN_WIDTH_PX = 240;
/** Widest file: several metres of paper. */
export const MAX_WIDTH_PX = 20_000;

const listed = (values: object): string => Object.keys(values).join(', ');

/** The width an export is laid out for. Throws `RangeError` for one that is no number or too small or large. */
export function exportWidth({ width, preset = 'screen' }: SvgOptions): number {
  if (!Object.hasOwn(PRESET_WIDTHS, preset))
    throw new RangeError(`“${preset}” is no preset; there are ${listed(PRESET_WIDTHS)}`);
  const wanted = width ?? PRESET_WIDTHS[preset];
  if (wanted >= MIN_WIDTH_PX && wanted <= MAX_WIDTH_PX) return Math.round(wanted);
  throw new RangeError(`a width of ${wanted} px cannot be drawn; ${MIN_WIDTH_PX} to ${MAX_WIDTH_PX} can`);
}

/** The colours of an export. Throws `RangeError` for a theme that files do not have, such as the page’s `auto`. */
export function exportTheme({ theme = 'light' }: SvgOptions): ThemeName {
  if (Object.hasOwn(THEMES, theme)) return theme;
  throw new RangeError(`“${theme}” is no theme of a file; there are ${listed(THEMES)}`);
}

const CHOICES = { layout: LAYOUT_MODES, lanes: LANE_MODES, colorBy: COLOR_MODES } as const;

/** Throws `RangeError` for a layout, lanes or colours that do not exist. */
export function refuseUnknownChoices(options: SvgOptions): void {
  for (const name of ['layout', 'lanes', 'colorBy'] as const) {
    const known: readonly unknown[] = CHOICES[name];
    const value = options[name];
    if (value !== undefined && !known.includes(value))
      throw new RangeError(`“${value}” cannot be chosen as \`${name}\`; there are ${known.join(', ')}`);
  }
}

const ID_PREFIX = /^[A-Za-z_][\w-]*$/;

/** What all ids of an export begin with. Throws `RangeError` for one that cannot begin an XML id. */
export function exportIdPrefix({ idPrefix = 'rt' }: SvgOptions): string {
  if (ID_PREFIX.test(idPrefix)) return idPrefix;
  throw new RangeError(`“${idPrefix}” cannot begin an XML id; use letters, digits, - and _`);
}
