import { mergeLayers } from './merge-layers.ts';
import { ProblemLog } from './problem-log.ts';
import type { Problem } from './problem.ts';
import { readDocuments, type NamedDocument } from './read-document.ts';
import { readLayer, type ReadLayer } from './read-layer.ts';
import { reportFollowsCycles } from './report-follows-cycles.ts';
import { TimelineParts } from './timeline-parts.ts';
import type { Timeline } from './timeline.ts';
import { UniqueIds } from './unique-ids.ts';

export interface ParseOptions {
  /** File names or URLs of the inputs, in the same order: the default ids of the layers. */
  readonly names?: readonly string[];
}

/** A timeline, and everything that was wrong with its documents. */
export interface ParsedTimeline {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}

/**
 * Reads one document or several (JSON texts or objects) into a timeline. Nothing is thrown away in silence: what cannot
 * be read is left out and named in `problems`, the rest is there. Throws a TimelineError only when an input is no
 * timeline at all: not JSON, no list of events, another format. Objects are kept, not copied: do not change them after.
 */
export function parseTimeline(
  input: string | object | readonly (string | object)[],
  options?: ParseOptions,
): ParsedTimeline {
  const steps = parseByDocument(input, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps, one a document, between which a page can do something else. */
export function* parseByDocument(
  input: string | object | readonly (string | object)[],
  { names = [] }: ParseOptions = {},
): Generator<undefined, ParsedTimeline> {
  const documents = readDocuments(input, names);
  const problems: Problem[] = [];
  const parts = new TimelineParts();
  const layerIds = new UniqueIds([]);
  const layers: ReadLayer[] = [];
  for (const named of documents) {
    const id = layerIds.make(wishedId(named));
    const log = new ProblemLog(problems, documents.length > 1 ? id : '');
    if (id !== wishedId(named)) reportRepeatedLayer(named, id, log);
    layers.push(readLayer(named.document, id, parts, log));
    yield;
  }
  parts.reportReferences();
  const timeline = mergeLayers(layers, parts);
  reportFollowsCycles(timeline, new ProblemLog(problems, ''));
  return { timeline, problems };
}

function wishedId({ document: { id }, name = 'document' }: NamedDocument): string {
  return typeof id === 'string' && id !== '' ? id : name;
}

function reportRepeatedLayer(named: NamedDocument, id: string, log: ProblemLog): void {
  if (named.document.id === undefined) return;
  const message = `\`${wishedId(named)}\` is the id of an earlier document; this one is read as \`${id}\``;
  log.warning('duplicate-id', ['id'], message, 'Give each document an id of its own.');
}
