import { isAtPlace } from '../../formats/event-place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { OwnImport } from './own-import.ts';

/** A problem of a file, and the event it is about, when that is drawn. */
export interface OwnProblem extends Problem {
  readonly file: string;
  readonly event: string | undefined;
}

/** Ids of the events as drawn, by layer and place in its document. */
type IdsByPlace = ReadonlyMap<string, string>;

const keyOf = (layer: unknown, index: number): string => `${index} ${String(layer)}`;

function idsByPlace({ events }: Timeline): IdsByPlace {
  const ids = new Map<string, string>();
  for (const { id, entries } of events) for (const { layer, index } of entries) ids.set(keyOf(layer, index), id);
  return ids;
}

/**
 * All problems of the files: those found on the way in, then `found`, those of the timeline, with their paths in terms
 * of the files. Cost: linear in events when there are any, and events of a file for each problem of another tool’s file.
 */
export function ownProblems(
  imports: readonly OwnImport[],
  timeline: Timeline,
  found: readonly Problem[],
): readonly OwnProblem[] {
  if (found.length === 0 && imports.every(({ problems }) => problems.length === 0)) return [];
  const ids = idsByPlace(timeline);
  return [
    ...imports.flatMap((one) => one.problems.map((problem) => importProblem(problem, one, ids))),
    ...found.map((problem) => timelineProblem(problem, imports, ids)),
  ];
}

function importProblem(problem: Problem, { name, documents, places = [] }: OwnImport, ids: IdsByPlace): OwnProblem {
  const index = places.findIndex((place) => isAtPlace(problem.path, place));
  return { ...problem, file: name, event: ids.get(keyOf(documents[0]?.id, index)) };
}

/** The document a path speaks of: with several, its id stands before the path. */
function timelineProblem(problem: Problem, imports: readonly OwnImport[], ids: IdsByPlace): OwnProblem {
  const all = imports.flatMap((one) => one.documents.map(({ id }) => ({ one, id: String(id) })));
  const before = (id: string): string => (all.length > 1 ? `${id}: ` : '');
  const from = all.find(({ id }) => problem.path.startsWith(before(id)));
  if (!from) return { ...problem, file: '', event: undefined };
  const path = problem.path.slice(before(from.id).length);
  const [, index, rest = ''] = /^events\[(\d+)\](.*)$/.exec(path) ?? [];
  const place = index === undefined ? undefined : from.one.places?.[Number(index)]?.path;
  return {
    ...problem,
    path: place === undefined ? path : `${place}${rest.replace(/^\./, ', ')}`,
    file: from.one.name,
    event: index === undefined ? undefined : ids.get(keyOf(from.id, Number(index))),
  };
}
