import type { Text } from '../../model/text.ts';
import type { LossLog } from '../loss-report.ts';
import type { CsvColumn, CsvColumnName } from './csv-columns.ts';
import { AFTER_ID, ALONE, splitCsvList } from './csv-list.ts';
import type { CsvRow } from './csv-table.ts';

interface Cell {
  /** What stands after the colon in `title:en`. */
  readonly lang: string;
  readonly words: string;
}

/**
 * The cells of one row that hold something, by what their columns mean. Where several columns mean the same the first that
 * holds something counts; another that differs is reported. Costs what the row holds, however wide the header is.
 */
export class CsvCells {
  readonly #cells = new Map<CsvColumnName, Map<string, Cell>>();

  /** `columns` are those of the header, by position. */
  constructor(row: CsvRow, columns: readonly CsvColumn[], log: LossLog) {
    row.cells.forEach((words, index) => {
      const column = columns[index];
      if (column?.name === undefined || words.trim() === '') return;
      if (this.#take(column.name, { lang: column.lang, words })) return;
      const place = `row ${row.number}, column ${index + 1}`;
      log.leaveOut(column.header, place, 'no-field', 'An earlier column says the same of the event, and it counts.');
    });
  }

  /** One word, without the blanks around it; `undefined` when the cell is blank. */
  word(name: CsvColumnName): string | undefined {
    return this.#cells.get(name)?.get(UNDETERMINED)?.words.trim();
  }

  /** The id, in quotation marks where blanks around it belong to it; `undefined` when the cell is blank. */
  id(): string | undefined {
    return splitCsvList(this.word('id') ?? '', ALONE)[0] || undefined;
  }

  /** The parts between semicolons; `undefined` for none. */
  list(name: CsvColumnName): string[] | undefined {
    const words = splitCsvList(this.word(name) ?? '', AFTER_ID).filter((item) => item !== '');
    return words.length > 0 ? words : undefined;
  }

  /** A text without a language beside texts with one is kept as one of undetermined language. */
  text(name: CsvColumnName): Text | undefined {
    const texts = this.#cells.get(name);
    if (!texts) return undefined;
    const alone = texts.size === 1 ? texts.get(UNDETERMINED) : undefined;
    if (alone?.lang === '') return alone.words;
    return Object.fromEntries([...texts].map(([lang, { words }]) => [lang, words]));
  }

  /** False when another text already stands there. */
  #take(name: CsvColumnName, cell: Cell): boolean {
    const texts = this.#cells.get(name) ?? new Map<string, Cell>();
    const lang = cell.lang || UNDETERMINED;
    const earlier = texts.get(lang);
    if (!earlier) this.#cells.set(name, texts.set(lang, cell));
    return !earlier || earlier.words.trim() === cell.words.trim();
  }
}

const UNDETERMINED = 'und';
