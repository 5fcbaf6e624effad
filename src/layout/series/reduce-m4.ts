/** A value at a place on the time axis, px. */
export interface ValueAtPx {
  readonly x: number;
  readonly value: number;
}

/**
 * The points that decide what a line looks like: of every column of 1 px the first, the last, the least and the greatest,
 * in their order, at most four. The line through them touches the same pixels as the line through all. After M4, Jugel,
 * Jerzak, Hackenbroich and Markl, “M4: A Visualization-Oriented Time Series Data Aggregation”, VLDB 2014. Points have to
 * stand in the order of `x`. Linear.
 */
export function reduceM4<Point extends ValueAtPx>(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (let start = 0; start < points.length;) {
    const end = columnEnd(points, start);
    for (const at of deciding(points, start, end)) kept.push(points[at]!);
    start = end;
  }
  return kept;
}

/** Where the next column begins. */
function columnEnd(points: readonly ValueAtPx[], start: number): number {
  const column = Math.floor(points[start]!.x);
  let end = start + 1;
  while (end < points.length && Math.floor(points[end]!.x) === column) end += 1;
  return end;
}

/** Places of the first, least, greatest and last of a column, each once, in order. */
function deciding(points: readonly ValueAtPx[], start: number, end: number): readonly number[] {
  let [least, greatest] = [start, start];
  for (let at = start + 1; at < end; at += 1) {
    if (points[at]!.value < points[least]!.value) least = at;
    if (points[at]!.value > points[greatest]!.value) greatest = at;
  }
  return [...new Set([start, least, greatest, end - 1])].sort((a, b) => a - b);
}
