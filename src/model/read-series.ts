import { withoutUndefined } from '../util/without-undefined.ts';
import type { BackgroundSeries, SeriesPoint } from './background-series.ts';
import { describeValue } from './describe-value.ts';
import type { Place } from './fields/place.ts';
import { seriesFields, seriesPointFields } from './generated/document-fields.ts';
import { isRecord } from './is-record.ts';
import type { LayerReading } from './timeline-parts.ts';

const DAY_HINT = 'Write the day from which the value holds, for instance `2025-11-01`.';
const ORDER_HINT = 'Write points in the order of their days.';
const ONE_A_DAY_HINT = 'Give one value a day.';

/**
 * The background series of one document. What cannot be read is reported at its place and left out, a series without a
 * point that can be read with it. n log n where points are out of order, else linear.
 */
export function readSeries(list: unknown, reading: LayerReading): readonly BackgroundSeries[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    reading.log.error('wrong-type', ['series'], `${describeValue(list)} is not a list`);
    return [];
  }
  const { seriesIds: ids } = reading.parts;
  return list.flatMap((given: unknown, index) => {
    const series = readOne(given, ['series', index], reading);
    if (!series) return [];
    if (ids.size !== ids.add(series.id).size) return [series];
    const message = `\`${series.id}\` is the id of an earlier series; this one is left out`;
    reading.log.error('duplicate-id', ['series', index, 'id'], message, 'Give each series an id of its own.');
    return [];
  });
}

function readOne(given: unknown, place: Place, reading: LayerReading): BackgroundSeries | undefined {
  const { log, layer, asOfMs, parts } = reading;
  reading.place.push(...place);
  // Points are read one by one, each at its own place.
  const fields = seriesFields(isRecord(given) ? { ...given, points: undefined } : given, reading);
  reading.place.length = 0;
  if (!fields) return undefined;
  parts.takeMentions(reading);
  if (/\s/.test(fields.id)) {
    const message = `\`${fields.id}\` has a blank; the series is left out`;
    log.error(
      'bad-value',
      [...place, 'id'],
      message,
      'Write a name without blanks, for instance `us-tariff`: series are asked for by their ids with blanks between them.',
    );
    return undefined;
  }
  const points = readPoints(isRecord(given) ? given.points : undefined, [...place, 'points'], reading);
  if (points.length === 0) {
    log.error('bad-value', place, `\`${fields.id}\` has no point that can be drawn; it is left out`);
    return undefined;
  }
  const { id, label, measure, unit, note, source } = fields;
  return { id, label, unit, ...withoutUndefined({ measure, note, source }), layer, asOfMs, points };
}

function readPoints(list: unknown, place: Place, reading: LayerReading): readonly SeriesPoint[] {
  if (!Array.isArray(list)) {
    const message = list === undefined ? '`points` is missing' : `${describeValue(list)} is not a list`;
    reading.log.error(list === undefined ? 'missing-field' : 'wrong-type', place, message);
    return [];
  }
  const placed = list.flatMap((given: unknown, index) => readPoint(given, [...place, index], reading) ?? []);
  return oneADay(inOrder(placed, reading), reading);
}

/** A point, and where it stands in the document. */
interface PlacedPoint extends SeriesPoint {
  readonly at: string;
  readonly place: Place;
}

function readPoint(given: unknown, place: Place, reading: LayerReading): PlacedPoint | undefined {
  reading.place.push(...place);
  const point = seriesPointFields(given, reading);
  reading.place.length = 0;
  if (!point) return undefined;
  const { at, value, note } = point;
  const { earliest, latest } = reading.dates.read(at);
  if (earliest === latest) return { atMs: earliest, value, ...withoutUndefined({ note }), at, place };
  reading.log.error('bad-date', [...place, 'at'], `\`${at}\` is not a day`, DAY_HINT);
  return undefined;
}

/** The points by time; each that comes before one written earlier is reported, and drawn where it belongs. */
function inOrder(points: readonly PlacedPoint[], { log }: LayerReading): readonly PlacedPoint[] {
  let newestMs = -Infinity;
  let isSorted = true;
  for (const { atMs, at, place } of points) {
    if (atMs < newestMs) {
      isSorted = false;
      log.warning('bad-date', [...place, 'at'], `\`${at}\` comes after a later day`, ORDER_HINT);
    }
    newestMs = Math.max(newestMs, atMs);
  }
  return isSorted ? points : [...points].sort((a, b) => a.atMs - b.atMs);
}

/** Of several points of one day the first in the document stays. */
function oneADay(points: readonly PlacedPoint[], { log }: LayerReading): readonly SeriesPoint[] {
  return points.flatMap(({ at, place, ...point }, index) => {
    if (points[index - 1]?.atMs !== point.atMs) return [point];
    log.error('bad-date', [...place, 'at'], `\`${at}\` already has a value; this one is left out`, ONE_A_DAY_HINT);
    return [];
  });
}
