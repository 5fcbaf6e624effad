import { localeFor } from '../locale/locales.ts';
import { pickText } from '../locale/pick-text.ts';
import { knownAt, type Knowledge } from '../model/known-at.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Text } from '../model/text.ts';
import type { Account, Claim } from '../model/event-entry.ts';
import type { Timeline } from '../model/timeline.ts';
import { csvRow } from './csv-row.ts';

/** From where the timeline is seen, and in which language its texts are written. */
export interface ClaimsOptions extends Knowledge {
  /** BCP 47 tag; default English. */
  readonly locale?: string;
}

const HEADER = [
  ...['event', 'event_title', 'when', 'claim', 'claim_text', 'topic', 'party', 'party_name', 'state'],
  ...['words', 'words_lang', 'source', 'source_title', 'checked_in', 'checked_in_title'],
];

interface Row {
  readonly event: KnownEvent;
  readonly claim: Claim;
  readonly party: string;
  /** Absent where the documents say nothing of this party, which is not the same as its silence. */
  readonly account: Account | undefined;
}

/**
 * Who says what, as CSV: one row a claim and party, of the events known on a day (see `knownAt`), in time order. `state`
 * is `unknown` where no document says what a party’s account holds. `words` are the party’s own, in the language
 * `words_lang`; `checked_in` is the source in which a silence was checked. Throws a RangeError when the day is none.
 */
export function claimsToCsv(timeline: Timeline, { locale, ...knowledge }: ClaimsOptions = {}): string {
  const known = knownAt(timeline, knowledge);
  const rows = known.events.flatMap((event) => rowsOf(event, known));
  const words = (text: Text | undefined): string =>
    text === undefined ? '' : pickText(text, localeFor(locale).tag).text;
  return [csvRow(HEADER), ...rows.map((row) => csvRow(cellsOf(row, known, words)))].join('');
}

/** The parties of the timeline in their order, and any other with an account. */
function rowsOf(event: KnownEvent, { timeline: { parties } }: KnownTimeline): readonly Row[] {
  return event.claims.flatMap((claim) => {
    const all = new Set([...parties, ...Object.keys(claim.accounts)]);
    return [...all].map((party) => ({ event, claim, party, account: accountOf(claim, party) }));
  });
}

const accountOf = ({ accounts }: Claim, party: string): Account | undefined =>
  Object.hasOwn(accounts, party) ? accounts[party] : undefined;

function cellsOf(
  { event, claim, party, account }: Row,
  { timeline: { actors, sources } }: KnownTimeline,
  words: (text: Text | undefined) => string,
): readonly string[] {
  const { state = 'unknown', text, lang, source, checkedIn } = account ?? {};
  const titleOf = (id: string | undefined): string => (id === undefined ? '' : words(sources.get(id)?.title ?? id));
  return [
    ...[event.id, words(event.title), event.when.text, claim.id, words(claim.text), claim.topic ?? ''],
    ...[party, words(actors.get(party)?.name ?? party), state, words(text), lang ?? ''],
    ...[source ?? '', titleOf(source), checkedIn ?? '', titleOf(checkedIn)],
  ];
}
