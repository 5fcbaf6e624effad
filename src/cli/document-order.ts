import { isRecord } from '../model/is-record.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';

/** Where a path leads in a document: the position of each step among its neighbours. */
function positionsOf(path: string, document: unknown): readonly number[] {
  let value = document;
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => {
    const at = index === undefined ? (isRecord(value) ? Object.keys(value).indexOf(step) : -1) : Number(index);
    value = Array.isArray(value) ? (value[at] as unknown) : isRecord(value) ? value[step] : undefined;
    // What is missing has no place of its own: it is named where its neighbours begin.
    return at;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((position, step) => position !== b[step]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

/** Problems in the order of the documents, and within each as one reads it. */
export function inDocumentOrder(problems: readonly Problem[], { layers }: Timeline): readonly Problem[] {
  const placed = problems.map((problem) => {
    const at = layers.length > 1 ? layers.findIndex(({ id }) => problem.path.startsWith(`${id}: `)) : 0;
    const layer = layers[at];
    const path = layers.length > 1 && layer ? problem.path.slice(layer.id.length + 2) : problem.path;
    return { problem, positions: [at, ...positionsOf(path, layer?.document)] };
  });
  return placed.sort((a, b) => compare(a.positions, b.positions)).map(({ problem }) => problem);
}
