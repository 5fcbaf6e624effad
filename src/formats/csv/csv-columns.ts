/** Columns `fromCsv` reads, by their names in lower case; several names may mean one column. */
const COLUMN_NAMES = {
  id: 'id',
  when: 'when',
  date: 'when',
  first_day: 'first_day',
  start: 'first_day',
  last_day: 'last_day',
  end: 'last_day',
  status: 'status',
  title: 'title',
  summary: 'summary',
  description: 'summary',
  kind: 'kind',
  tone: 'tone',
  topics: 'topics',
  actors: 'actors',
  place: 'place',
  importance: 'importance',
  sources: 'sources',
  source_urls: 'source_urls',
  // Written by `toCsv`: a sheet is one document, so its own name for it goes.
  layers: 'layers',
} as const;

export type CsvColumnName = (typeof COLUMN_NAMES)[keyof typeof COLUMN_NAMES];

/** One column of the header. */
export interface CsvColumn {
  /** Position among the cells. */
  readonly index: number;
  /** As written. */
  readonly header: string;
  /** `undefined` when the column is not one of ours. */
  readonly name: CsvColumnName | undefined;
  /** What stands after the colon in `title:en`. */
  readonly lang: string;
}

const WITH_LANGUAGE: readonly (CsvColumnName | undefined)[] = ['title', 'summary', 'place'];

/**
 * The columns of a header. A language counts only where there is text to read; otherwise the column is unknown. `layers`
 * is known only in a sheet that `toCsv` wrote.
 */
export function csvColumns(header: readonly string[]): readonly CsvColumn[] {
  const isOurs = header.includes('first_day') && header.includes('source_urls');
  return header.map((written, index) => {
    const [base = '', ...rest] = written.split(':');
    const lang = rest.join(':');
    const name = nameOf(base.trim().toLowerCase());
    const isUnknown = (lang !== '' && !WITH_LANGUAGE.includes(name)) || (name === 'layers' && !isOurs);
    return { index, header: written, name: isUnknown ? undefined : name, lang };
  });
}

/** Longer than any name of a column, however it is spaced. */
const NO_NAME = 100;

function nameOf(written: string): CsvColumnName | undefined {
  if (written.length > NO_NAME) return undefined;
  const key = written.replace(/[\s-]+/g, '_');
  return Object.hasOwn(COLUMN_NAMES, key) ? COLUMN_NAMES[key as keyof typeof COLUMN_NAMES] : undefined;
}
