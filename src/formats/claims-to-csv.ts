import { knownAt, type Knowledge } from '../model/known-at.ts';
import type { Timeline } from '../model/timeline.ts';
import { csvRow } from './csv-row.ts';

const HEAD = ['event', 'when', 'claim', 'party', 'state', 'text', 'lang', 'source', 'checked_in'];

/** A text in a table without a column per language: English where there is one, else the first. */
const plain = (text: string | Readonly<Record<string, string>> = ''): string =>
  typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? '');

/**
 * The claims of the events known on a day (see `knownAt`) as CSV: a header and one row for each claim and party, in time
 * order. A party without an account is `unknown`. Throws a RangeError when the day of `knowledge` is none.
 */
export function claimsToCsv(timeline: Timeline, knowledge: Knowledge = {}): string {
  const rows = knownAt(timeline, knowledge).events.flatMap(({ id, when, claims }) =>
    claims.flatMap(({ text, accounts }) =>
      timeline.parties.map((party) => {
        const { state, text: words, lang = '', source = '', checkedIn = '' } = accounts[party] ?? { state: 'unknown' };
        return csvRow([id, when.text, plain(text), party, state, plain(words), lang, source, checkedIn]);
      }),
    ),
  );
  return [csvRow(HEAD), ...rows].join('');
}
