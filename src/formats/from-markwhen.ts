import type { DocumentEvent, DocumentMedia } from '../model/generated/document.ts';
import { describeValue } from '../model/describe-value.ts';
import { readUrl } from '../model/read-url.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { importedDocument, type ImportOptions, type PlacedEvent } from './imported-document.ts';
import { LossLog, type ImportedDocument } from './loss-report.ts';
import { markwhenLines, type MarkwhenEntry } from './markwhen/markwhen-lines.ts';
import { NamedIds } from './named-ids.ts';
import { notThisFormat } from './not-this-format.ts';

const READ = ['title', 'description', 'dateFormat'];
const TAG = /(?:^|\s)#([\p{L}\p{N}_-]{1,100})(?![\p{L}\p{N}_-])/gu;
const LINK = /(!?)\[([^[\]]{0,500})\]\(([^()\s]{1,2000})\)/g;
const CHECKBOX = /^\s*\[[ xX]?\]\s+/;

/**
 * Reads a text of Markwhen into a timeline document: `title` and `description` of its header, sections and groups as
 * topics (the innermost is the lane), tags as further topics, links as sources, pictures as media. Dates are EDTF, ISO
 * 8601, `March 2 2028`, `10/30/2025` (with `dateFormat: d/M/y` the day first), periods of two of them, or of one and a
 * length such as `4 months`. `now` and dates relative to others are left out and named; of a series the first date is
 * kept. Throws a TimelineError when no line begins with a date, a RangeError when `asOf` is not a date with an end.
 */
export function fromMarkwhen(text: string, options: ImportOptions = {}): ImportedDocument {
  const log = new LossLog();
  const { header, entries } = markwhenLines(text, log);
  if (entries.length === 0 && log.problems.length === 0)
    throw notThisFormat('no line begins with a date and a colon', 'Markwhen writes `2025-10-30: Busan meeting`.');
  const reader = new EntryReader(log);
  const events = entries.flatMap((entry) => reader.read(entry));
  for (const name of header.keys()) {
    if (READ.includes(name)) log.keep(name);
    else log.leaveOut(name, 'header', 'no-field', 'A document has no such field.');
  }
  const head = withoutUndefined({
    title: header.get('title') || undefined,
    description: header.get('description') || undefined,
  });
  return importedDocument({ ...head, ...reader.definitions() }, events, options, log);
}

class EntryReader {
  readonly #topics = new NamedIds('topic');
  readonly #urls = new NamedIds('source');
  readonly #log: LossLog;

  constructor(log: LossLog) {
    this.#log = log;
  }

  definitions(): Pick<ImportedDocument['document'], 'topics' | 'sources'> {
    const sources = this.#urls.entries.map(({ id, name }) => ({ id, title: name, url: name }));
    const topics = this.#topics.entries.map(({ id, name }) => ({ id, name }));
    return { ...(topics.length > 0 && { topics }), ...(sources.length > 0 && { sources }) };
  }

  read(entry: MarkwhenEntry): readonly PlacedEvent[] {
    const path = `line ${entry.line}`;
    const links = new LinkReader(path, this.#urls, this.#log);
    const first = links.take(entry.firstLine);
    const title = words(first);
    const summary = entry.lines
      .map((line) => words(links.take(line)))
      .join('\n')
      .trim();
    if (title === '') {
      this.#log.fail('events', path, 'missing-field', 'the event has no title behind its colon');
      return [];
    }
    this.#report(entry, path);
    const id = entry.properties.get('id');
    const event: DocumentEvent = {
      ...(id !== undefined && id !== '' && { id }),
      when: entry.when.edtf,
      title,
      ...withoutUndefined({ summary: summary || undefined, topics: this.#topicsOf(entry) }),
      ...(links.media.length > 0 && { media: links.media }),
      ...(links.sources.size > 0 && { sources: [...links.sources] }),
    };
    return [{ event, place: { path, lastLine: entry.lastLine } }];
  }

  #topicsOf({ sections, firstLine, lines }: MarkwhenEntry): string[] | undefined {
    const tags = [firstLine, ...lines].flatMap((line) => [...line.matchAll(TAG)].map(([, tag = '']) => tag));
    const ids = [...sections, ...tags].map((name) => this.#topics.idOf(name));
    if (sections.length > 0) this.#log.keep('sections', sections.length);
    if (tags.length > 0) this.#log.keep('tags', tags.length);
    return ids.length > 0 ? [...new Set(ids)] : undefined;
  }

  #report({ when, firstLine, lines, properties }: MarkwhenEntry, path: string): void {
    this.#log.keep('events');
    if (when.isRepeated) this.#log.change('every', path, 'repetition', 'Only the first date is kept.');
    if (when.lostClock)
      this.#log.change('date', path, 'date', 'A period is written in days; names of zones are not kept.');
    if ([firstLine, ...lines].some((line) => CHECKBOX.test(line.replace(/^\s*[-*]/, ''))))
      this.#log.leaveOut('checkboxes', path, 'no-field', 'Whether a box is ticked has no place.');
    for (const name of properties.keys())
      if (name !== 'id') this.#log.leaveOut(name, path, 'no-field', 'An event has no such field.');
  }
}

/** The words of a line, without boxes and tags. */
const words = (line: string): string =>
  line
    .replace(/^\s*[-*]\s+(?=\[[ xX]?\]\s)/, '')
    .replace(CHECKBOX, '')
    .replace(TAG, '')
    .trim();

/** Takes addresses out of Markdown links, leaving their words. */
class LinkReader {
  readonly media: DocumentMedia[] = [];
  readonly sources = new Set<string>();
  readonly #path: string;
  readonly #urls: NamedIds;
  readonly #log: LossLog;

  constructor(path: string, urls: NamedIds, log: LossLog) {
    this.#path = path;
    this.#urls = urls;
    this.#log = log;
  }

  take(line: string): string {
    return line.replace(LINK, (_, mark: string, label: string, address: string) => {
      const url = readUrl(address);
      if (url === undefined) this.#refuse(address);
      else if (mark === '!') this.media.push({ kind: 'image', url, alt: label.trim() || address });
      else this.sources.add(this.#urls.idOf(url));
      return mark === '!' ? '' : label;
    });
  }

  #refuse(address: string): void {
    this.#log.fail('links', this.#path, 'bad-url', `${describeValue(address)} is not a URL that can be linked`);
  }
}
