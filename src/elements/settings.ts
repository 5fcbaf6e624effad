import { toWindow, windowEnd } from '../interaction/to-window.ts';
import type { InteractionSetting } from '../interaction/interaction-mode.ts';
import type { ViewState } from '../interaction/view-state.ts';
import { COLOR_MODES, LANE_MODES, LAYOUT_MODES, type ColorMode, type LaneMode } from '../layout/view.ts';
import type { Locale } from '../locale/locale.ts';
import { localeFor } from '../locale/locales.ts';
import type { SvgOptions } from '../render/export-options.ts';
import { oneOf } from '../util/one-of.ts';
import { withoutUndefined } from '../util/without-undefined.ts';

export type { InteractionSetting };

/** The ways to see the same events. */
export type ShowMode = 'chart' | 'list' | 'table' | 'accounts';

/** In the order of their buttons. */
export const SHOW_MODES: readonly [ShowMode, ...ShowMode[]] = ['chart', 'list', 'table', 'accounts'];

/** How far gestures may go; the default first. */
export const INTERACTIONS: readonly [InteractionSetting, ...InteractionSetting[]] = [
  'auto',
  'cooperative',
  'greedy',
  'none',
];

/** Themes and ways to keep the view in the address; the default first. */
export const THEMES: readonly string[] = ['auto', 'light', 'dark'];
export const URL_STATES: readonly string[] = ['none', 'hash'];

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
  readonly series: string | null;
  readonly interaction: string;
  readonly headingLevel: number;
  readonly noToolbar: boolean;
  readonly noFooter: boolean;
  readonly noOverview: boolean;
  readonly noHotkeys: boolean;
  readonly urlState: string;
  readonly embedSrc: string | null;
  readonly retrieved: string | null;
  /** The host’s own name for itself. */
  readonly ariaLabel: string | null;
}

/** The way the events are shown. */
export const readShow = ({ show }: Settings): ShowMode => oneOf(SHOW_MODES, show);

/** How far gestures over the drawing go. */
export const readInteraction = ({ interaction }: Settings): InteractionSetting => oneOf(INTERACTIONS, interaction);

/** What the lanes are made of. */
export const readLanes = ({ lanes }: Settings): LaneMode => oneOf(LANE_MODES, lanes);

/** What colour repeats. */
export const readColors = ({ colorBy }: Settings): ColorMode => oneOf(COLOR_MODES, colorBy);

/** Level of the title, 2–6; 2 for anything else. */
export const readLevel = ({ headingLevel }: Settings): number =>
  headingLevel >= 2 && headingLevel <= 6 ? Math.trunc(headingLevel) : 2;

/** The language asked for, else that of the surroundings. */
export const readLocale = ({ locale }: Settings, surroundings: string): Locale => localeFor(locale || surroundings);

/** The day of knowledge asked for; `undefined` for none, and for what is no date with a last day. */
export const readAsOf = ({ asOf }: Settings): string | undefined =>
  windowEnd(asOf) === undefined ? undefined : (asOf ?? undefined);

/** How the timeline is looked at, in the terms of layout and export. What is no date does not count. */
export function viewSettings(settings: Settings, view: ViewState, locale: Locale): SvgOptions {
  const own = toWindow(settings.start, settings.end);
  const { startMs = own.startMs, endMs = own.endMs, filter } = view;
  return withoutUndefined({
    layout: oneOf(LAYOUT_MODES, settings.layout),
    lanes: readLanes(settings),
    colorBy: readColors(settings),
    series: settings.series ?? undefined,
    locale: locale.tag,
    start: startMs,
    end: endMs,
    asOf: readAsOf(settings),
    filter,
  });
}
