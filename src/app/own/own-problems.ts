import { isAtPlace } from '../../formats/event-place.ts';
import { isRecord } from '../../model/is-record.ts';
import { passedPlans } from '../../model/passed-plans.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { OwnImport } from './own-import.ts';

/** A problem of a file, and the event it is about, when that is drawn. */
export interface OwnProblem extends Problem {
  readonly file: string;
  readonly event: string | undefined;
}

/** What is wrong with files. */
export interface OwnProblems {
  /** Of all problems. */
  readonly count: number;
  /** Those that are listed: at most 100, for the same mistake is behind most others. */
  readonly first: readonly OwnProblem[];
}

const MOST_LISTED = 100;

/** A document of a file, and where its problems lead. */
interface OwnDocument {
  readonly file: OwnImport;
  readonly id: string;
  /** Id under which the event at an index of the document is drawn. */
  readonly drawnId: (index: number) => string | undefined;
}

const keyOf = (layer: string, index: number): string => `${index} ${layer}`;

/** Ids of the events that are written out, by layer and index; all others are drawn under the id they are given. */
function writtenIds({ events }: Timeline): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const row of events.fullRows()) {
    const { id, entries } = events.fullAt(row)!;
    for (const { layer, index } of entries) ids.set(keyOf(layer, index), id);
  }
  return ids;
}

function ownDocuments(imports: readonly OwnImport[], timeline: Timeline): readonly OwnDocument[] {
  const written = writtenIds(timeline);
  return imports.flatMap((file) =>
    file.documents.map(({ id: given, events }) => {
      const id = String(given);
      const drawnId = (index: number) => written.get(keyOf(id, index)) ?? plainId(events[index], id, index, timeline);
      return { file, id, drawnId };
    }),
  );
}

function plainId(event: unknown, layer: string, index: number, { events }: Timeline): string | undefined {
  if (!isRecord(event) || typeof event.id !== 'string') return undefined;
  const entries = events.byId(event.id)?.entries ?? [];
  return entries.some((entry) => entry.layer === layer && entry.index === index) ? event.id : undefined;
}

/**
 * The problems of the files: those found on the way in, then `parsed`, those of the timeline, then plans that have passed,
 * with their paths in terms of the files. Cost: linear in problems and in events that are not plain, and in the events of a file for each problem
 * that is listed.
 */
export function ownProblems(
  imports: readonly OwnImport[],
  timeline: Timeline,
  parsed: readonly Problem[],
): OwnProblems {
  const found = [...parsed, ...passedPlans(timeline)];
  const brought = imports.flatMap((file) => file.problems.map((problem) => ({ problem, file })));
  const count = brought.length + found.length;
  if (count === 0) return { count, first: [] };
  const documents = ownDocuments(imports, timeline);
  const first = [
    ...brought.slice(0, MOST_LISTED).map(({ problem, file }) => importProblem(problem, file, documents)),
    ...found.slice(0, Math.max(0, MOST_LISTED - brought.length)).map((problem) => timelineProblem(problem, documents)),
  ];
  return { count, first };
}

function importProblem(problem: Problem, file: OwnImport, documents: readonly OwnDocument[]): OwnProblem {
  const index = file.places?.findIndex((place) => isAtPlace(problem.path, place)) ?? -1;
  const document = documents.find((one) => one.file === file);
  return { ...problem, file: file.name, event: document?.drawnId(index) };
}

/** The document a path speaks of: with several, its id stands before the path. */
function timelineProblem(problem: Problem, documents: readonly OwnDocument[]): OwnProblem {
  const before = (id: string): string => (documents.length > 1 ? `${id}: ` : '');
  const from = documents.find(({ id }) => problem.path.startsWith(before(id)));
  if (!from) return { ...problem, file: '', event: undefined };
  const path = problem.path.slice(before(from.id).length);
  const [, index, rest = ''] = /^events\[(\d+)\](.*)$/.exec(path) ?? [];
  const place = index === undefined ? undefined : from.file.places?.[Number(index)]?.path;
  return {
    ...problem,
    path: place === undefined ? path : `${place}${rest.replace(/^\./, ', ')}`,
    file: from.file.name,
    event: index === undefined ? undefined : from.drawnId(Number(index)),
  };
}
