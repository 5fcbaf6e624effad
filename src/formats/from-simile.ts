import { describeValue } from '../model/describe-value.ts';
import type { DocumentEvent, DocumentMedia } from '../model/generated/document.ts';
import { hasText } from '../model/plain-text.ts';
import { readUrl } from '../model/read-url.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { importedDocument, type ImportOptions, type PlacedEvent } from './imported-document.ts';
import { LossLog, type ImportedDocument } from './loss-report.ts';
import { NamedIds } from './named-ids.ts';
import { notThisFormat } from './not-this-format.ts';
import { simileJson, simileXml, type SimileContent, type SimileEntry } from './simile/simile-content.ts';
import { simileWhen } from './simile/simile-when.ts';
import { plainFromHtml } from './timeline-js/plain-from-html.ts';

/** Names of what is read; `date-time-format` goes without saying, for every format is tried. */
const READ = ['start', 'latestStart', 'earliestEnd', 'end', 'isDuration', 'durationEvent', 'title', 'description'];
const READ_TOO = ['link', 'image', 'id', 'eventID'];
const FORMAT_NAMES = ['date-time-format', 'dateTimeFormat'];

/**
 * Reads a timeline of SIMILE Timeline, its XML or JSON, into a timeline document. Links become sources, images media,
 * HTML plain text; an instant with an end is some day within. What cannot be read is left out and named; of XML that is
 * not well-formed, all before the fault is read. SIMILE does not tell plans from what happened: see `ImportOptions`.
 * Throws a TimelineError when the input is neither, a RangeError when `asOf` is not a date with an end.
 */
export function fromSimile(input: string | object, options: ImportOptions = {}): ImportedDocument {
  const log = new LossLog();
  const content = readContent(input, log);
  for (const name of content.head.keys())
    if (!FORMAT_NAMES.includes(name)) log.leaveOut(name, name, 'no-field', 'A document has no such field.');
  const reader = new EventReader(content, log);
  const events = content.entries.flatMap((entry) => reader.read(entry));
  const sources = reader.urls.entries.map(({ id, name }) => ({ id, title: name, url: name }));
  return importedDocument(sources.length > 0 ? { sources } : {}, events, options, log);
}

function readContent(input: string | object, log: LossLog): SimileContent {
  if (typeof input !== 'string') return simileJson(input, log);
  const text = input.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(text)) return simileXml(text, log);
  try {
    return simileJson(JSON.parse(text), log);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw notThisFormat('this is not JSON', 'SIMILE writes an object with a list `events`.', 'not-json');
  }
}

class EventReader {
  readonly urls = new NamedIds('source');
  readonly #isJson: boolean;
  readonly #log: LossLog;

  constructor({ isJson }: SimileContent, log: LossLog) {
    this.#isJson = isJson;
    this.#log = log;
  }

  read(entry: SimileEntry): readonly PlacedEvent[] {
    const { fields, place } = entry;
    const when = simileWhen(entry, this.#isInstant(fields), this.#log);
    if (when === undefined) return [];
    const summary = this.#plain('description', entry);
    const title = this.#plain('title', entry) || /^.*/.exec(summary)![0];
    if (!hasText(title)) {
      this.#log.fail('events', `${place.path}, title`, 'missing-field', 'the title is empty');
      return [];
    }
    this.#report(entry, when.held);
    const id = (fields.get('id') ?? fields.get('eventID') ?? '').trim();
    const event: DocumentEvent = {
      ...(id !== '' && { id }),
      when: when.edtf,
      title,
      ...withoutUndefined({
        summary: summary || undefined,
        media: this.#image(entry, title),
        sources: this.#source(entry),
      }),
    };
    return [{ event, place }];
  }

  /** In JSON the old `isDuration` says the contrary of its name, and SIMILE reads it so. */
  #isInstant(fields: ReadonlyMap<string, string>): boolean {
    const [isDuration, durationEvent] = [fields.get('isDuration'), fields.get('durationEvent')];
    if (this.#isJson) return isDuration === 'true' || durationEvent === 'false';
    return (isDuration ?? durationEvent) === undefined || isDuration === 'false' || durationEvent === 'false';
  }

  #plain(name: string, { fields, place }: SimileEntry): string {
    const written = (fields.get(name) ?? '').replace(/[\t\r\n]\s*|\s{2,}/g, ' ');
    if (/<[a-z/!]|&[a-z#]/i.test(written))
      this.#log.change(name, place.path, 'plain-text', 'Markup is taken out, links with it; the words stay.');
    return plainFromHtml(written);
  }

  #source(entry: SimileEntry): string[] | undefined {
    const url = this.#url('link', entry);
    return url === undefined ? undefined : [this.urls.idOf(url)];
  }

  #image(entry: SimileEntry, title: string): DocumentMedia[] | undefined {
    const url = this.#url('image', entry);
    if (url === undefined) return undefined;
    const reason = 'There is no description, so the title stands for it.';
    this.#log.change('image', entry.place.path, 'assumed', reason);
    return [{ kind: 'image', url, alt: title }];
  }

  #url(name: string, { fields, place }: SimileEntry): string | undefined {
    const written = fields.get(name)?.trim() ?? '';
    if (written === '') return undefined;
    const url = readUrl(written);
    if (url === undefined || /\s/.test(written)) {
      const message = `${describeValue(written)} is not a URL that can be linked`;
      this.#log.fail(name, `${place.path}, ${name}`, 'bad-url', message);
      return undefined;
    }
    return url;
  }

  #report({ fields, place }: SimileEntry, dates: readonly string[]): void {
    for (const name of [...dates, 'events']) this.#log.keep(name);
    for (const name of fields.keys()) {
      if (!READ.includes(name) && !READ_TOO.includes(name))
        this.#log.leaveOut(name, place.path, 'no-field', 'An event has no such field.');
    }
  }
}
