import { toWindow, windowEnd } from '../interaction/to-window.ts';
import type { ViewState } from '../interaction/view-state.ts';
import type { ColorMode, LaneMode, LayoutMode } from '../layout/view.ts';
import type { Locale } from '../locale/locale.ts';
import { localeFor } from '../locale/locales.ts';
import type { SvgOptions } from '../render/export-options.ts';
import { oneOf } from '../util/one-of.ts';
import { withoutUndefined } from '../util/without-undefined.ts';

/** The three ways to see the same events. */
export type ShowMode = 'chart' | 'list' | 'table';

/** In the order of their buttons. */
export const SHOW_MODES: readonly [ShowMode, ...ShowMode[]] = ['chart', 'list', 'table'];
const LAYOUTS: readonly [LayoutMode, ...LayoutMode[]] = ['auto', 'horizontal', 'vertical'];
const LANES: readonly [LaneMode, ...LaneMode[]] = ['topic', 'actor', 'kind', 'none'];
const COLORS: readonly [ColorMode, ...ColorMode[]] = ['none', 'topic', 'actor', 'tone'];

/** What a page has set, unchecked: an attribute can hold anything. */
export interface Settings {
  readonly start: string | null;
  readonly end: string | null;
  readonly asOf: string | null;
  readonly locale: string | null;
  readonly show: string;
  readonly layout: string;
  readonly lanes: string;
  readonly colorBy: string;
  readonly headingLevel: number;
  readonly noToolbar: boolean;
  readonly noFooter: boolean;
  readonly noHotkeys: boolean;
  /** The host’s own name for itself. */
  readonly ariaLabel: string | null;
}

/** The way the events are shown. */
export const readShow = ({ show }: Settings): ShowMode => oneOf(SHOW_MODES, show);

/** What the lanes are made of. */
export const readLanes = ({ lanes }: Settings): LaneMode => oneOf(LANES, lanes);

/** What colour repeats. */
export const readColors = ({ colorBy }: Settings): ColorMode => oneOf(COLORS, colorBy);

/** Level of the title, 2–6; 2 for anything else. */
export const readLevel = ({ headingLevel }: Settings): number =>
  headingLevel >= 2 && headingLevel <= 6 ? Math.trunc(headingLevel) : 2;

/** The language asked for, else that of the surroundings. */
export const readLocale = ({ locale }: Settings, surroundings: string): Locale => localeFor(locale || surroundings);

/** How the timeline is looked at, in the terms of layout and export. What is no date does not count. */
export function viewSettings(settings: Settings, view: ViewState, locale: Locale): SvgOptions {
  const own = toWindow(settings.start, settings.end);
  const { startMs = own.startMs, endMs = own.endMs, filter } = view;
  return withoutUndefined({
    layout: oneOf(LAYOUTS, settings.layout),
    lanes: readLanes(settings),
    colorBy: readColors(settings),
    locale: locale.tag,
    start: startMs,
    end: endMs,
    asOf: windowEnd(settings.asOf) === undefined ? undefined : (settings.asOf ?? undefined),
    filter,
  });
}
