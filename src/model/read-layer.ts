import { checkHead } from './check-document.ts';
import type { Definitions } from './definitions.ts';
import type { TimelineDocument } from './generated/document.ts';
import type { ProblemLog } from './problem-log.ts';
import type { KnowledgeDay } from './read-dates.ts';
import type { RawDocument } from './read-document.ts';
import { readEvents } from './read-events.ts';
import { newestPublished, readSources, type GivenSource } from './read-sources.ts';
import { readStory, readWindow } from './read-story.ts';
import type { Reading, TimelineParts } from './timeline-parts.ts';
import type { Layer, StoryStep, ViewWindow } from './timeline.ts';

/** A document as a layer, and what it says of the timeline as a whole. */
export interface ReadLayer {
  readonly layer: Layer;
  readonly parties?: readonly string[];
  readonly view?: ViewWindow;
  readonly story: readonly StoryStep[];
}

/** Reads one document as the layer `id` and adds what it defines and tells to the parts. Problems go to the log. */
export function readLayer(document: RawDocument, id: string, parts: TimelineParts, log: ProblemLog): ReadLayer {
  const head = checkHead(document, log);
  const sources = readSources(head.sources ?? [], parts, log);
  const day = readDocumentDay(head, sources, parts, log);
  const reading: Reading = { layer: id, asOfMs: -Infinity, ...day, parts, log };
  readDefinitions(head, sources, reading);
  const eventCount = readEvents(document.events, reading);
  const layer: Layer = { ...readAbout(head), ...(day && { asOf: day.asOf }), id, eventCount, document };
  return { layer, ...readSettings(head, reading), story: readStory(head.story ?? [], reading) };
}

function readDocumentDay(
  { asOf }: TimelineDocument,
  sources: readonly GivenSource[],
  parts: TimelineParts,
  log: ProblemLog,
): KnowledgeDay | undefined {
  const own = asOf === undefined ? undefined : parts.dates.readDay(asOf, 'asOf', log);
  const day = own ?? newestPublished(sources, parts);
  return day && { asOf: day.asOf, asOfMs: day.asOfMs };
}

function readAbout({
  title,
  description,
  optional,
}: TimelineDocument): Pick<Layer, 'title' | 'description' | 'optional'> {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    optional: optional ?? false,
  };
}

function readSettings(head: TimelineDocument, reading: Reading): Pick<ReadLayer, 'parties' | 'view'> {
  const parties = head.parties && [...new Set(head.parties)];
  for (const id of parties ?? []) reading.parts.actors.mention(id);
  return { ...(parties && { parties }), ...(head.view && { view: readWindow(head.view, 'view', reading) }) };
}

function readDefinitions(head: TimelineDocument, sources: readonly GivenSource[], reading: Reading): void {
  defineAll('actors', head.actors ?? [], reading.parts.actors, reading);
  defineAll('topics', head.topics ?? [], reading.parts.topics, reading);
  defineAll('sources', sources, reading.parts.sources, reading);
}

function defineAll<T extends { readonly id: string }>(
  list: string,
  items: readonly (Partial<T> & { readonly id: string })[],
  definitions: Definitions<T>,
  { asOfMs, log }: Reading,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const isRepeated = seen.size === seen.add(item.id).size;
    const message = `\`${item.id}\` is defined twice in \`${list}\`; the later fields count`;
    if (isRepeated) log.warning('duplicate-id', `${list}[${index}].id`, message);
    definitions.define(item, asOfMs);
  });
}
