import { html, nothing, type TemplateResult } from 'lit';
import { parseEdtf } from '../../../model/edtf/parse-edtf.ts';
import { accountsText } from '../../words/accounts-text.ts';
import { icon } from '../icon.ts';
import type { FilledPage } from '../page-model.ts';
import { countWords } from './claim-choice-list.ts';
import type { ShownClaims } from './shown-claims.ts';

function textOfShown(shown: ShownClaims, page: FilledPage): string {
  const { known, locale } = page;
  const asOf = known.asOf === undefined ? undefined : locale.date(parseEdtf(known.asOf), 'long');
  return accountsText({ ...shown, counts: countWords(shown, page), timeline: known.timeline, asOf }, locale);
}

/** The text itself, where the browser refused to copy it. */
const copyBox = (text: string, { ui }: FilledPage): TemplateResult =>
  html`<p class="copy-note">${ui.accountsView.refused}</p>
    <textarea
      class="copy-box"
      readonly
      rows="8"
      aria-label=${ui.accountsView.text}
      .value=${text}
      @focus=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLTextAreaElement) currentTarget.select();
      }}
    ></textarea>`;

/** The way to take the accounts along. What became of copying is said for as long as it is true of what is shown. */
export function accountsTools(shown: ShownClaims, page: FilledPage): TemplateResult {
  const { ui, reader } = page;
  const { copy } = reader.state;
  const result = copy?.text === (copy && textOfShown(shown, page)) ? copy : undefined;
  return html`<div class="accounts-tools">
      <button
        type="button"
        class="text-button copy"
        part="button"
        @click=${() => void reader.accounts.copy(textOfShown(shown, page))}
      >
        ${icon('copy')}${ui.accountsView.copy}
      </button>
      <button type="button" class="text-button" part="button" @click=${() => void reader.share.download('claims.csv')}>
        ${icon('download')}${ui.accountsView.csv}
      </button>
      ${result?.isCopied ? html`<span class="note">${ui.accountsView.copied}</span>` : nothing}
    </div>
    ${result && !result.isCopied ? copyBox(result.text, page) : nothing}`;
}
