import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.ts';
import { pickText } from '../../../locale/pick-text.ts';
import type { KnownTimeline } from '../../../model/known-timeline.ts';
import type { Account } from '../../../model/timeline.ts';
import { sourceName } from '../source-link.ts';
import { accountGlyph } from './account-glyph.ts';

/** What a party says where nothing at all is known of it. */
const UNKNOWN: Account = { state: 'unknown' };

function accountWords({ text, lang }: Account, locale: Locale): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  const picked = pickText(text, locale.tag);
  return html`<p class="account-text" lang=${lang ?? (picked.lang || nothing)}>${picked.text}</p>`;
}

/** Where a statement stands, or where its absence was checked. */
function accountOrigin(account: Account, { timeline }: KnownTimeline, locale: Locale): TemplateResult | typeof nothing {
  const { ui } = locale.strings;
  const checked = timeline.sources.get(account.checkedIn ?? '');
  const source = timeline.sources.get(account.source ?? '');
  if (checked) return html`<p class="note">${ui.checkedIn(sourceName(checked, locale))}</p>`;
  return source ? html`<p class="note">${ui.quotedIn(sourceName(source, locale))}</p>` : nothing;
}

/** One party’s account of one claim: shape and word of its state, its own words, and where they stand. Never blank. */
export const accountCell = (account: Account = UNKNOWN, known: KnownTimeline, locale: Locale): TemplateResult => html`
  <p class="account-state is-${account.state}">
    ${accountGlyph(account.state)}<span>${locale.strings.ui.accountStates[account.state]}</span>
  </p>
  ${accountWords(account, locale)} ${accountOrigin(account, known, locale)}
`;
