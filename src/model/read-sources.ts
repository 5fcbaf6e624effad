import type { DocumentSource } from './generated/document.ts';
import type { ProblemLog } from './problem-log.ts';
import { lastDay, type KnowledgeDay } from './read-dates.ts';
import { readUrlOrReport } from './read-references.ts';
import type { TimelineParts } from './timeline-parts.ts';
import type { Source } from './timeline.ts';

/** A source as far as one document defines it. */
export type GivenSource = Partial<Source> & { readonly id: string };

/** The sources a document defines, without URLs that are not safe to link and days that are none, each reported. */
export function readSources(
  sources: readonly DocumentSource[],
  parts: TimelineParts,
  log: ProblemLog,
): readonly GivenSource[] {
  return sources.map((source, index) => readSource(source, `sources[${index}]`, parts, log));
}

function readSource(given: DocumentSource, place: string, parts: TimelineParts, log: ProblemLog): GivenSource {
  const { url: rawUrl, published: rawPublished, ...source } = given;
  if (source.by !== undefined) parts.actors.mention(source.by);
  if (source.via !== undefined) parts.citeSource(source.via, () => `${place}.via`, log);
  const url = rawUrl === undefined ? undefined : readUrlOrReport(rawUrl, `${place}.url`, log);
  const isDated = rawPublished !== undefined && parts.dates.readOrReport(rawPublished, `${place}.published`, log);
  return { ...source, ...(url !== undefined && { url }), ...(isDated && { published: rawPublished }) };
}

/** The newest day on which one of the sources was published; `undefined` when none says. */
export function newestPublished(sources: readonly GivenSource[], { dates }: TimelineParts): KnowledgeDay | undefined {
  let newest: KnowledgeDay | undefined;
  for (const { published } of sources) {
    const date = published === undefined ? undefined : dates.read(published);
    const day = date && !(date instanceof RangeError) ? lastDay(date) : undefined;
    if (day && (!newest || day.asOfMs > newest.asOfMs)) newest = day;
  }
  return newest;
}
