import { localeFor, localeTags } from '../locale/locales.ts';
import { writtenLanguage } from '../locale/written-language.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import { exportIdPrefix, exportWidth, type SvgOptions } from '../render/export-options.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { FlagValues } from './flags.ts';
import { toChoice, toDate, toList, toPx } from './option-values.ts';
import { CHOICES, type SVG_FLAGS } from './svg-flags.ts';
import { UsageError } from './usage-error.ts';

/** Options whose dates were read, their text kept: an EDTF end is included whole. */
export type CommandLineSvgOptions = SvgOptions & { readonly start?: string; readonly end?: string };

type Values = FlagValues<typeof SVG_FLAGS>;

/** The export options a command line asks for. Throws a UsageError that names the option at fault. */
export function readSvgOptions(values: Values): CommandLineSvgOptions {
  const { transparent, permalink, query } = values;
  const filter = withoutUndefined({ ...filterLists(values), query });
  const options = withoutUndefined({
    start: dateText('--start', values.start, ({ earliest }) => earliest),
    end: dateText('--end', values.end, ({ latest }) => latest),
    asOf: dateText('--as-of', values['as-of'], ({ latest }) => latest),
    generatedAt: dateText('--generated-at', values['generated-at'], ({ latest }) => latest),
    locale: given(values.locale, toLocaleTag),
    layout: given(values.layout, (value) => toChoice('--layout', value, CHOICES.layout)),
    lanes: given(values.lanes, (value) => toChoice('--lanes', value, CHOICES.lanes)),
    colorBy: given(values['color-by'], (value) => toChoice('--color-by', value, CHOICES.colorBy)),
    series: given(values.series, (value) => toList('--series', value).join(' ')),
    theme: given(values.theme, (value) => toChoice('--theme', value, CHOICES.theme)),
    preset: given(values.preset, (value) => toChoice('--preset', value, CHOICES.preset)),
    width: given(values.width, (value) => toPx('--width', value)),
    idPrefix: values['id-prefix'],
    transparent,
    noPattern: values['no-pattern'],
    permalink,
    filter: Object.keys(filter).length > 0 ? filter : undefined,
  });
  refuseUnfit(options);
  return options;
}

/** What no timeline could be drawn with is refused before a file is read. */
function refuseUnfit(options: SvgOptions): void {
  try {
    exportWidth(options);
    exportIdPrefix(options);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

const given = <Value>(text: string | undefined, read: (text: string) => Value): Value | undefined =>
  text === undefined ? undefined : read(text);

type DateEnd = (date: ReturnType<typeof toDate>) => number;

/** An EDTF text with the end that is needed: layout would pass over an open one in silence. */
function dateText(option: string, text: string | undefined, end: DateEnd): string | undefined {
  if (text === undefined || Number.isFinite(end(toDate(option, text)))) return text;
  throw new UsageError(`${option}: “${text}” does not say which day`);
}

function filterLists(values: Values): TimelineFilter {
  const statuses = given(values.statuses, (value) => toList('--statuses', value));
  const tones = given(values.tones, (value) => toList('--tones', value));
  return withoutUndefined({
    layers: given(values.layers, (value) => toList('--layers', value)),
    topics: given(values.topics, (value) => toList('--topics', value)),
    actors: given(values.actors, (value) => toList('--actors', value)),
    kinds: given(values.kinds, (value) => toList('--kinds', value)),
    statuses: statuses?.map((status) => toChoice('--statuses', status, CHOICES.statuses)),
    tones: tones?.map((tone) => toChoice('--tones', tone, CHOICES.tones)),
  });
}

/** The tag of a language there is. Throws a UsageError for any other. */
export function toLocaleTag(value: string): string {
  const { tag } = localeFor(value);
  if (writtenLanguage(value) === writtenLanguage(tag)) return tag;
  throw new UsageError(`--locale: “${value}” is none of ${localeTags().join(', ')}`);
}
