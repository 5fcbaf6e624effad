import { DAY_MS } from '../../layout/metrics.ts';
import { toWindow, windowEnd } from '../../interaction/to-window.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import { LANE_MODES, type LaneMode } from '../../layout/view.ts';
import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import { uriPart } from '../../util/uri-part.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import { SHOW_MODES, type ShowMode } from '../settings.ts';
import { filterWords, readFilter } from './url-filter.ts';

/** What a link holds. Absent: as the page has set it; `null`: none, though the page has set one. */
export interface UrlState {
  /** UTC ms, end exclusive; whole days, in years of more than four digits whole years. Absent = the window first shown. */
  readonly window?: TimeWindow;
  readonly selected?: string | null;
  readonly filter?: TimelineFilter;
  readonly asOf?: string | null;
  readonly show?: ShowMode;
  readonly lanes?: LaneMode;
  /** Ids of the background series drawn, separated by blanks. */
  readonly series?: string | null;
  /** Step of the story, from 0. */
  readonly story?: number;
}

/** Version of the keys, in `v`; another one is not ours to read. */
const VERSION = '1';
const OUR_KEYS: readonly string[] = ['v', 't', 'e', 'q', 'f', 'asof', 'show', 'lanes', 'series', 's'];
/** Longest hash that is read, characters. */
const MOST_CHARACTERS = 8000;

const known = <Value extends string>(allowed: readonly Value[], value: string | null): Value | undefined =>
  allowed.find((one) => one === value);

const orNull = (value: string | null): string | null | undefined => (value === null ? undefined : value || null);

function readWindow(text: string | null): TimeWindow | undefined {
  const [start, end] = text?.split('/') ?? [];
  const { startMs, endMs } = toWindow(start, end);
  return startMs !== undefined && endMs !== undefined && startMs < endMs ? { startMs, endMs } : undefined;
}

function readStep(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : undefined;
}

const paramsOf = (hash: string): URLSearchParams =>
  new URLSearchParams(hash.length > MOST_CHARACTERS ? '' : hash.replace(/^#/, ''));

/** What a hash (`#v=1&t=…`) asks for. Values and keys it does not know are passed over; never throws. */
export function readUrlState(hash: string): UrlState {
  const params = paramsOf(hash);
  if (params.get('v') !== VERSION) return {};
  const asOf = orNull(params.get('asof'));
  return withoutUndefined({
    window: readWindow(params.get('t')),
    selected: orNull(params.get('e')),
    filter: readFilter(params.get('f'), params.get('q')),
    asOf: asOf && windowEnd(asOf) === undefined ? undefined : asOf,
    show: known(SHOW_MODES, params.get('show')),
    lanes: known(LANE_MODES, params.get('lanes')),
    series: orNull(params.get('series')),
    story: readStep(params.get('s')),
  });
}

const windowWords = ({ startMs, endMs }: TimeWindow): string =>
  `${edtfDay(startMs + DAY_MS / 2)}/${edtfDay(endMs - DAY_MS / 2)}`;

/** Percent-encoded as far as an address needs it, so that dates and lists stay readable. */
const encoded = (text: string): string =>
  uriPart(text).replace(/%(?:2C|2F|3A|3B)/g, (code) => decodeURIComponent(code));

/** Keys of a hash that are somebody else’s; a plain anchor (`#notes`) is none. */
const foreign = (hash: string): readonly (readonly [string, string])[] =>
  [...paramsOf(hash)].filter(([key, value]) => !OUR_KEYS.includes(key) && value !== '');

/** The hash for a state, without `#`; keys of others in the present `hash` stay. Empty when there is nothing to say. */
export function writeUrlState(state: UrlState, hash: string): string {
  const { window, selected, filter, asOf, show, lanes, series, story } = state;
  const ours = withoutUndefined({
    t: window && windowWords(window),
    e: selected === null ? '' : selected,
    ...filterWords(filter),
    asof: asOf === null ? '' : asOf,
    show,
    lanes,
    series: series === null ? '' : series,
    s: story === undefined ? undefined : String(story + 1),
  });
  const pairs = Object.entries<string>(ours);
  const all = [...(pairs.length > 0 ? [['v', VERSION] as const] : []), ...pairs, ...foreign(hash)];
  return all.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&');
}
