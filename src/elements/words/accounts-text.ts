import { dateWords, titleWords } from '../../layout/event-words.ts';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Text } from '../../model/text.ts';
import type { Account, Claim } from '../../model/event-entry.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import { accountOrigin } from './account-origin.ts';

/** What a text of accounts is made of. */
export interface AccountsText {
  readonly groups: readonly { readonly event: KnownEvent; readonly claims: readonly Claim[] }[];
  readonly parties: readonly { readonly id: string; readonly name: Text }[];
  /** Sentences that count the claims. */
  readonly counts: readonly string[];
  readonly timeline: Timeline;
  /** EDTF day of knowledge, worded. */
  readonly asOf: string | undefined;
}

/** `China: Stated – “good communication” (as quoted in …)`. */
function accountLine(name: string, account: Account, timeline: Timeline, locale: Locale): string {
  const { ui } = locale.strings;
  const words = pickText(account.text ?? '', locale.tag).text;
  const origin = accountOrigin(account, timeline, locale).join(' · ');
  const value = [ui.accountStates[account.state], words && ` – ${words}`, origin && ` (${origin})`].join('');
  return `  ${ui.colonList(name, value)}`;
}

/** All accounts shown as plain text, to be pasted anywhere: event, claim, and a line for each party. Linear in claims. */
export function accountsText({ groups, parties, counts, timeline, asOf }: AccountsText, locale: Locale): string {
  const nameOf = (text: Text): string => pickText(text, locale.tag).text;
  const claimLines = ({ text, accounts }: Claim): string[] => [
    `• ${nameOf(text)}`,
    ...parties.map(({ id, name }) => accountLine(nameOf(name), accounts[id] ?? { state: 'unknown' }, timeline, locale)),
  ];
  const { ui } = locale.strings;
  const head = [timeline.title && nameOf(timeline.title), ui.accounts, ...counts, asOf && ui.asOf(asOf)];
  const parts = groups.map(({ event, claims }) => [
    ui.colonList(dateWords(event, locale, 'long'), titleWords(event, locale).text),
    ...claims.flatMap(claimLines),
  ]);
  return [head.filter(Boolean), ...parts].map((lines) => lines.join('\n')).join('\n\n') + '\n';
}
