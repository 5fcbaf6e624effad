import { describeValue } from '../../model/describe-value.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import { STATUSES } from '../../model/event-columns.ts';
import type { DocumentEvent, DocumentSource } from '../../model/generated/document.ts';
import { readUrl } from '../../model/read-url.ts';
import type { Text } from '../../model/text.ts';
import { TONES } from '../../model/tones.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import type { LossLog } from '../loss-report.ts';
import type { NamedIds } from '../named-ids.ts';
import type { CsvColumn, CsvColumnName } from './csv-columns.ts';
import type { CsvRow } from './csv-table.ts';

/** Reads the rows of one sheet. */
export class CsvEventReader {
  /** Sources whose address the sheet gives, by id. */
  readonly sources = new Map<string, DocumentSource>();
  readonly #idByUrl = new Map<string, string>();
  readonly #columns: readonly CsvColumn[];
  readonly #unnamedUrls: NamedIds;
  readonly #log: LossLog;

  /** `unnamedUrls` takes the addresses that stand beside no source id. */
  constructor(columns: readonly CsvColumn[], unnamedUrls: NamedIds, log: LossLog) {
    this.#columns = columns;
    this.#unnamedUrls = unnamedUrls;
    this.#log = log;
  }

  /** The event of a row; `undefined`, reported, when its date, title or status cannot be read. */
  read(row: CsvRow): DocumentEvent | undefined {
    const when = this.#when(row);
    const title = this.#text(row, 'title');
    if (title === undefined) this.#fail(row, 'events', 'title', 'missing-field', 'the title is empty');
    const status = this.#choice(row, 'status', STATUSES, 'events');
    if (when === undefined || title === undefined || status === 'unknown') return undefined;
    return { ...withoutUndefined({ id: this.#word(row, 'id') }), when, title, ...this.#rest(row), ...status };
  }

  #rest(row: CsvRow): Partial<DocumentEvent> {
    const tone = this.#choice(row, 'tone', TONES, 'tone');
    return {
      ...withoutUndefined({
        summary: this.#text(row, 'summary'),
        kind: this.#word(row, 'kind'),
        topics: this.#list(row, 'topics'),
        actors: this.#list(row, 'actors'),
        place: this.#text(row, 'place'),
        importance: this.#importance(row),
        sources: this.#sources(row),
      }),
      ...(tone === 'unknown' ? {} : tone),
    };
  }

  #when(row: CsvRow): string | undefined {
    const first = this.#word(row, 'first_day');
    const last = this.#word(row, 'last_day');
    const period = last === undefined || last === first ? first : `${first ?? ''}/${last}`;
    const when = this.#word(row, 'when') ?? period;
    if (when !== undefined) return this.#edtf(row, when);
    this.#fail(row, 'events', 'when', 'missing-field', 'the date is empty');
    return undefined;
  }

  #edtf(row: CsvRow, when: string): string | undefined {
    try {
      return parseEdtf(when).text;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const hint = 'Write EDTF, for instance 2025-10-30, 2025-10, 2025 or 2025-10-30/2025-11-01.';
      this.#fail(row, 'events', 'when', 'bad-date', error.message, hint);
      return undefined;
    }
  }

  #cell(row: CsvRow, wanted: CsvColumnName): string {
    const cells = this.#columns.filter(({ name }) => name === wanted).map(({ index }) => row.cells[index] ?? '');
    return cells.find((cell) => cell.trim() !== '') ?? '';
  }

  #word(row: CsvRow, name: CsvColumnName): string | undefined {
    return this.#cell(row, name).trim() || undefined;
  }

  #list(row: CsvRow, name: CsvColumnName): string[] | undefined {
    const items = this.#cell(row, name).split(';');
    const words = items.map((item) => item.trim()).filter((item) => item !== '');
    return words.length > 0 ? words : undefined;
  }

  /** A text without a language beside texts with one is kept as one of undetermined language. */
  #text(row: CsvRow, wanted: CsvColumnName): Text | undefined {
    const columns = this.#columns.filter(({ name }) => name === wanted);
    const texts = columns.map(({ lang, index }) => [lang, row.cells[index] ?? ''] as const);
    const given = texts.filter(([, words]) => words.trim() !== '');
    const [first] = given;
    if (first && given.length === 1 && first[0] === '') return first[1];
    return first && Object.fromEntries(given.map(([lang, words]) => [lang || 'und', words]));
  }

  #choice<Name extends CsvColumnName, Value extends string>(
    row: CsvRow,
    name: Name,
    allowed: readonly Value[],
    loses: string,
  ): Partial<Record<Name, Value>> | 'unknown' {
    const word = this.#word(row, name);
    if (word === undefined) return {};
    const found = allowed.find((value) => value === word.toLowerCase());
    if (found !== undefined) return { [name]: found } as Partial<Record<Name, Value>>;
    const hint = `Use one of: ${allowed.join(', ')}.`;
    this.#fail(row, loses, name, 'bad-value', `${describeValue(word)} is not known here`, hint);
    return 'unknown';
  }

  #importance(row: CsvRow): number | undefined {
    const word = this.#word(row, 'importance');
    if (word === undefined || /^[1-5]$/.test(word)) return word === undefined ? undefined : Number(word);
    const message = `${describeValue(word)} is not a whole number from 1 to 5`;
    this.#fail(row, 'importance', 'importance', 'bad-value', message);
    return undefined;
  }

  /** Addresses belong to the sources in their order; those beyond are sources of their own. */
  #sources(row: CsvRow): string[] | undefined {
    const ids = this.#list(row, 'sources') ?? [];
    const urls = (this.#word(row, 'source_urls') ?? '').split(/;(?:\s|$)/).map((url) => this.#url(row, url));
    ids.forEach((id, index) => this.#define(id, urls[index]));
    const unnamed = urls.slice(ids.length).flatMap((url) => (url === undefined ? [] : this.#unnamed(row, url)));
    const all = [...ids, ...unnamed];
    return all.length > 0 ? all : undefined;
  }

  #define(id: string, url: string | undefined): void {
    const known = this.sources.get(id);
    if (!known || (url !== undefined && known.url === undefined)) this.sources.set(id, { id, ...(url && { url }) });
    if (url !== undefined && !this.#idByUrl.has(url)) this.#idByUrl.set(url, id);
  }

  #unnamed(row: CsvRow, url: string): string {
    const known = this.#idByUrl.get(url);
    if (known !== undefined) return known;
    this.#log.change('source_urls', `row ${row.number}`, 'assumed', 'No source is named, so the address is its name.');
    return this.#unnamedUrls.idOf(url);
  }

  #url(row: CsvRow, text: string): string | undefined {
    if (text.trim() === '') return undefined;
    const url = readUrl(text);
    if (url !== undefined) return url;
    const message = `${describeValue(text)} is not a URL that can be linked`;
    this.#fail(row, 'source_urls', 'source_urls', 'bad-url', message);
    return undefined;
  }

  #fail(
    row: CsvRow,
    field: string,
    column: CsvColumnName,
    ...problem: readonly [code: Parameters<LossLog['fail']>[2], message: string, hint?: string]
  ): void {
    this.#log.fail(field, `row ${row.number}, ${column}`, ...problem);
  }
}
