import { describeValue } from '../../model/describe-value.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import { STATUSES } from '../../model/event-columns.ts';
import type { DocumentEvent, DocumentSource } from '../../model/generated/document.ts';
import { hasText } from '../../model/plain-text.ts';
import { readUrl } from '../../model/read-url.ts';
import { TONES } from '../../model/tones.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import type { LossLog } from '../loss-report.ts';
import type { NamedIds } from '../named-ids.ts';
import { CsvCells } from './csv-cells.ts';
import type { CsvColumn, CsvColumnName } from './csv-columns.ts';
import { AFTER_URL, splitCsvList } from './csv-list.ts';
import type { CsvRow } from './csv-table.ts';

/** One row: its number, and what stands in it. */
interface Row {
  readonly number: number;
  readonly cells: CsvCells;
}

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
  read(csvRow: CsvRow): DocumentEvent | undefined {
    const row = { number: csvRow.number, cells: new CsvCells(csvRow, this.#columns, this.#log) };
    const when = this.#when(row);
    const title = row.cells.text('title');
    const isNamed = title !== undefined && hasText(title);
    if (!isNamed) this.#fail(row, 'events', 'title', 'missing-field', 'the title is empty');
    const status = this.#choice(row, 'status', STATUSES, 'events');
    if (when === undefined || !isNamed || status === 'unknown') return undefined;
    return { ...withoutUndefined({ id: row.cells.id() }), when, title, ...this.#rest(row), ...status };
  }

  #rest(row: Row): Partial<DocumentEvent> {
    const tone = this.#choice(row, 'tone', TONES, 'tone');
    return {
      ...withoutUndefined({
        summary: row.cells.text('summary'),
        kind: row.cells.word('kind'),
        topics: row.cells.list('topics'),
        actors: row.cells.list('actors'),
        place: row.cells.text('place'),
        importance: this.#importance(row),
        sources: this.#sources(row),
      }),
      ...(tone === 'unknown' ? {} : tone),
    };
  }

  #when(row: Row): string | undefined {
    const first = row.cells.word('first_day');
    const last = row.cells.word('last_day');
    const period = last === undefined || last === first ? first : `${first ?? ''}/${last}`;
    const when = row.cells.word('when') ?? period;
    if (when !== undefined) return this.#edtf(row, when);
    this.#fail(row, 'events', 'when', 'missing-field', 'the date is empty');
    return undefined;
  }

  #edtf(row: Row, when: string): string | undefined {
    try {
      return parseEdtf(when).text;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const hint = 'Write EDTF, for instance 2025-10-30, 2025-10, 2025 or 2025-10-30/2025-11-01.';
      this.#fail(row, 'events', 'when', 'bad-date', error.message, hint);
      return undefined;
    }
  }

  #choice<Name extends CsvColumnName, Value extends string>(
    row: Row,
    name: Name,
    allowed: readonly Value[],
    loses: string,
  ): Partial<Record<Name, Value>> | 'unknown' {
    const word = row.cells.word(name);
    if (word === undefined) return {};
    const found = allowed.find((value) => value === word.toLowerCase());
    if (found !== undefined) return { [name]: found } as Partial<Record<Name, Value>>;
    const hint = `Use one of: ${allowed.join(', ')}.`;
    this.#fail(row, loses, name, 'bad-value', `${describeValue(word)} is not known here`, hint);
    return 'unknown';
  }

  #importance(row: Row): number | undefined {
    const word = row.cells.word('importance');
    if (word === undefined || /^[1-5]$/.test(word)) return word === undefined ? undefined : Number(word);
    const message = `${describeValue(word)} is not a whole number from 1 to 5`;
    this.#fail(row, 'importance', 'importance', 'bad-value', message);
    return undefined;
  }

  /** Addresses belong to the sources in their order; those beyond are sources of their own. */
  #sources(row: Row): string[] | undefined {
    const ids = row.cells.list('sources') ?? [];
    const urls = splitCsvList(row.cells.word('source_urls') ?? '', AFTER_URL).map((url) => this.#url(row, url));
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

  #unnamed(row: Row, url: string): string {
    const known = this.#idByUrl.get(url);
    if (known !== undefined) return known;
    this.#log.change('source_urls', `row ${row.number}`, 'assumed', 'No source is named, so the address is its name.');
    return this.#unnamedUrls.idOf(url);
  }

  #url(row: Row, text: string): string | undefined {
    if (text.trim() === '') return undefined;
    const url = readUrl(text);
    if (url !== undefined) return url;
    const message = `${describeValue(text)} is not a URL that can be linked`;
    this.#fail(row, 'source_urls', 'source_urls', 'bad-url', message);
    return undefined;
  }

  #fail(
    row: Row,
    field: string,
    column: CsvColumnName,
    ...problem: readonly [code: Parameters<LossLog['fail']>[2], message: string, hint?: string]
  ): void {
    this.#log.fail(field, `row ${row.number}, ${column}`, ...problem);
  }
}
