import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../locale/pick-text.ts';
import type { Account, AccountState } from '../../../model/event-entry.ts';
import { readable } from '../long-text.ts';
import type { FilledPage } from '../page-model.ts';
import { accountOrigin } from '../../words/account-origin.ts';
import { note } from './block.ts';

/** What a party says where nothing at all is known of it. */
const UNKNOWN: Account = { state: 'unknown' };

const RING = 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0';
/** One shape a state on a 16 px grid; silence and the lack of a readout must never look alike. Some are filled or dotted. */
const GLYPHS: Readonly<Record<AccountState, string>> = {
  stated: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0',
  differs: 'M7 3.2a5 5 0 0 0 0 9.6zM9 4.2a5 5 0 0 1 0 9.6z',
  'not-mentioned': RING,
  denied: `${RING}M3 13 13 3`,
  declined: `${RING}M5 8h6`,
  'no-readout': 'M3 3h10v10H3zM3 8l5-5M3 13 13 3M8 13l5-5',
  unknown: RING,
};

/** One party’s account of one claim: shape and word of its state, its own words, and where they stand. Never blank. */
export function accountCell(account: Account = UNKNOWN, page: FilledPage): TemplateResult {
  const { state } = account;
  const { text, lang } = pickText(account.text ?? '', page.locale.tag);
  const origin = accountOrigin(account, page.known.timeline, page.locale);
  return html`<p class="account-state is-${state}">
      <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path class=${state} d=${GLYPHS[state]}></path></svg
      ><span>${page.ui.accountStates[state]}</span>
    </p>
    ${text ? html`<p class="account-text" lang=${lang || account.lang || nothing}>${readable(text)}</p>` : nothing}
    ${origin.length > 0 ? note(...origin) : nothing}`;
}
