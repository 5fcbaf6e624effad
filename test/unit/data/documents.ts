import { readFileSync } from 'node:fs';
import type {
  DocumentAccount,
  DocumentClaim,
  DocumentEvent,
  TimelineDocument,
} from '../../../src/model/generated/document.ts';

function readData(name: string): TimelineDocument {
  return JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8')) as TimelineDocument;
}

export const report = readData('report-2026-02-04.json');
export const exactDays = readData('exact-days.json');
export const background = readData('background.json');
export const since = readData('since.json');

/** The bundled documents, in the order in which they are shown together. */
export const documents: readonly TimelineDocument[] = [report, exactDays, background, since];

/** One event of one document. */
export interface PlacedEntry {
  readonly document: TimelineDocument;
  readonly event: DocumentEvent;
  /** `background: nixon-visit-1972`, for messages. */
  readonly place: string;
}

/** Every event of every document; an id may come several times. */
export const entries: readonly PlacedEntry[] = documents.flatMap((document) =>
  document.events.map((event) => ({ document, event, place: `${document.id ?? '?'}: ${event.id ?? '?'}` })),
);

/** Day from which an entry was known: its own, else its document’s. */
export const asOfOf = ({ document, event }: PlacedEntry): string | undefined => event.asOf ?? document.asOf;

/** Every claim of every document, with the place of its event. */
export const claims: readonly { readonly place: string; readonly claim: DocumentClaim }[] = entries.flatMap(
  ({ event, place }) => (event.claims ?? []).map((claim) => ({ place, claim })),
);

/** A claim’s accounts with their parties, in the order of the document. */
export const accountsOf = ({
  accounts = {},
}: DocumentClaim): readonly (DocumentAccount & { readonly party: string })[] =>
  Object.entries(accounts).map(([party, account]) => ({ ...account, party }));

/** Reads a table with a head line into one record a row, by column name. Throws when a row has too few or too many cells. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => {
    if (cells.length !== head.length) throw new Error(`${name}: ${cells.length} cells in “${cells.join(' | ')}”`);
    return Object.fromEntries(head.map((column, index) => [column, cells[index] ?? '']));
  });
}
