import { DAY_MS } from '../layout/metrics.ts';
import { resolveWindow } from '../layout/resolve-window.ts';
import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import { seriesIds } from '../model/known-series.ts';
import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import { knownAt } from '../model/known-at.ts';
import type { Timeline } from '../model/timeline.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { CommandLineSvgOptions } from './read-svg-options.ts';
import { UsageError } from './usage-error.ts';

/**
 * Refuses options that are right by themselves but not for this timeline: an id it does not have, an edge on the wrong
 * side of the other. The drawing would pass over them in silence. Throws a UsageError.
 */
export function checkAgainstTimeline(timeline: Timeline, options: CommandLineSvgOptions): void {
  checkFilter(timeline, options);
  checkSeries(timeline, options);
  checkWindow(timeline, options);
}

function checkFilter({ layers, topics, actors, events }: Timeline, { filter = {} }: CommandLineSvgOptions): void {
  const kinds = events.flatMap(({ entries }) => entries.flatMap(({ kind }) => kind ?? []));
  expectKnown('--layers', filter.layers, new Set(layers.map(({ id }) => id)));
  expectKnown('--topics', filter.topics, new Set(topics.keys()));
  expectKnown('--actors', filter.actors, new Set(actors.keys()));
  expectKnown('--kinds', filter.kinds, new Set(kinds));
}

function checkSeries({ series }: Timeline, options: CommandLineSvgOptions): void {
  const known = new Set(series.map(({ id }) => id));
  expectKnown('--series', seriesIds(options.series), known);
}

function expectKnown(option: string, wanted: readonly string[] | undefined, known: ReadonlySet<string>): void {
  const unknown = wanted?.find((name) => !known.has(name));
  if (unknown === undefined) return;
  const offer = known.size > 0 ? `there are ${[...known].join(', ')}` : 'there are none';
  throw new UsageError(`${option}: the data has no “${unknown}”; ${offer}`);
}

function checkWindow(timeline: Timeline, { start, end, asOf, filter }: CommandLineSvgOptions): void {
  const known = knownAt(timeline, withoutUndefined({ asOf, filter }));
  const { startMs, endMs } = resolveWindow(known, withoutUndefined({ start, end }));
  const isStartKept = start === undefined || parseEdtf(start).earliest === startMs;
  const isEndKept = end === undefined || parseEdtf(end).latest + DAY_MS === endMs;
  if (isStartKept && isEndKept) return;
  if (start !== undefined && end !== undefined) throw new UsageError(`--start ${start} lies after --end ${end}`);
  if (start !== undefined)
    throw new UsageError(`--start ${start} lies after the last day shown, ${edtfDay(endMs - 1)}`);
  throw new UsageError(`--end ${String(end)} lies before the first day shown, ${edtfDay(startMs)}`);
}
