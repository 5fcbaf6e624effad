import type { DocumentLink, DocumentMedia, DocumentSourceReference } from './generated/document.ts';
import { describeValue } from './describe-value.ts';
import type { ProblemLog } from './problem-log.ts';
import { readUrl } from './read-url.ts';
import type { Reading } from './timeline-parts.ts';
import type { Link, Media, SourceRef } from './timeline.ts';

/** The links of an event to others. `place` is the path of the event. */
export function readLinks(links: readonly DocumentLink[], place: string, { parts, log }: Reading): readonly Link[] {
  links.forEach(({ to, by, source }, index) => {
    parts.eventReferences.mention(to, () => `${place}.links[${index}].to`, log);
    if (by !== undefined) parts.actors.mention(by);
    if (source !== undefined) parts.citeSource(source, () => `${place}.links[${index}].source`, log);
  });
  return links;
}

/** The sources of an event, ids and pointers alike as pointers. */
export function readSourceRefs(
  references: readonly DocumentSourceReference[],
  place: string,
  { parts, log }: Reading,
): readonly SourceRef[] {
  return references.map((given, index) => {
    const reference = typeof given === 'string' ? { id: given } : given;
    parts.citeSource(reference.id, () => `${place}.sources[${index}]`, log);
    return reference;
  });
}

/** The media of an event; those whose URL is not safe to link are left out and reported. */
export function readMedia(media: readonly DocumentMedia[], place: string, { log }: Reading): readonly Media[] {
  return media.flatMap((item, index) => {
    const url = readUrlOrReport(item.url, `${place}.media[${index}].url`, log);
    return url === undefined ? [] : [{ ...item, url }];
  });
}

/** The URL; `undefined`, with a problem at `path`, when it is not safe to link. */
export function readUrlOrReport(text: string, path: string, log: ProblemLog): string | undefined {
  const url = readUrl(text);
  if (url === undefined) {
    const hint = 'Use an `http:`, `https:` or relative URL without control characters.';
    log.error('bad-url', path, `${describeValue(text)} is not a URL that can be linked`, hint);
  }
  return url;
}
