import type { DocumentEvent } from '../model/generated/document.ts';
import { hasText } from '../model/plain-text.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { importedDocument, type ImportOptions, type PlacedEvent } from './imported-document.ts';
import { LossLog, type ImportedDocument } from './loss-report.ts';
import { markwhenLines, type MarkwhenEntry } from './markwhen/markwhen-lines.ts';
import { LinkReader } from './markwhen/markwhen-links.ts';
import type { MarkwhenSection } from './markwhen/markwhen-sections.ts';
import { NamedIds } from './named-ids.ts';
import { notThisFormat } from './not-this-format.ts';

const READ = ['title', 'description', 'dateFormat'];
const TAG = /(?:^|\s)#([\p{L}\p{N}_-]{1,100})(?![\p{L}\p{N}_-])/gu;
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
  const { header, entries, sections } = markwhenLines(text, log);
  if (entries.length === 0 && log.problems.length === 0)
    throw notThisFormat('no line begins with a date and a colon', 'Markwhen writes `2025-10-30: Busan meeting`.');
  const reader = new EntryReader(log);
  const events = entries.flatMap((entry) => reader.read(entry));
  reader.reportSections(sections);
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
  readonly #held = new Set<MarkwhenSection>();
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
    if (!hasText(title)) {
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

  /** Sections become topics, which only events name. */
  reportSections(sections: readonly MarkwhenSection[]): void {
    if (this.#held.size > 0) this.#log.keep('sections', this.#held.size);
    for (const section of sections)
      if (section.name !== '' && !this.#held.has(section))
        this.#log.leaveOut('sections', `line ${section.line}`, 'no-field', 'No event that is kept stands in it.');
  }

  #topicsOf({ sections, firstLine, lines }: MarkwhenEntry): string[] | undefined {
    const tags = [firstLine, ...lines].flatMap((line) => [...line.matchAll(TAG)].map(([, tag = '']) => tag));
    const ids = [...sections.map(({ name }) => name), ...tags].map((name) => this.#topics.idOf(name));
    for (const section of sections) this.#held.add(section);
    if (tags.length > 0) this.#log.keep('tags', tags.length);
    return ids.length > 0 ? [...new Set(ids)] : undefined;
  }

  #report({ when, firstLine, lines, properties }: MarkwhenEntry, path: string): void {
    this.#log.keep('events');
    if (when.isRepeated) this.#log.change('every', path, 'repetition', 'Only the first date is kept.');
    if (when.isMonthFirst)
      this.#log.change(
        'date',
        path,
        'assumed',
        'The month is read first; `dateFormat: d/M/y` in the header says otherwise.',
      );
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
