import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pickText } from '../../../locale/pick-text.ts';
import { choiceKey, claimChoices, type ClaimChoice } from '../../../model/claim-choice.ts';
import type { FilledPage } from '../page-model.ts';
import { countSentence, type Party } from './parties-of.ts';
import { chosenClaims, type ShownClaims } from './shown-claims.ts';

/** What a choice is called. */
function choiceWords(choice: ClaimChoice, parties: readonly Party[], { ui, locale }: FilledPage): string {
  const { accountsView } = ui;
  if (!('party' in choice)) return accountsView[choice.type];
  const party = parties.find(({ id }) => id === choice.party)?.name ?? choice.party;
  return accountsView[choice.type](pickText(party, locale.tag).text);
}

/** What the view holds in all, and how much of it is shown. */
export function countWords({ all, parties, events, choice, groups }: ShownClaims, page: FilledPage): readonly string[] {
  const total = countSentence(all, parties, page, events);
  if (choice.type === 'all') return [total];
  const shown = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  return [total, page.ui.accountsView.shown({ shown, total: all.length, events: groups.length })];
}

/** The kinds of claims as one choice of several, each with how many there are. A kind without any can be chosen too. */
export function claimChoiceList(shown: ShownClaims, page: FilledPage): TemplateResult {
  const { parties, all, choice: chosen } = shown;
  const item = (choice: ClaimChoice): TemplateResult => {
    const words = choiceWords(choice, parties, page);
    const count = page.locale.number(chosenClaims(all, choice, parties).length);
    return html`<label class="choice">
      <input
        type="radio"
        name="claim-choice"
        value=${choiceKey(choice)}
        .checked=${choiceKey(choice) === choiceKey(chosen)}
        @change=${() => page.reader.accounts.choose(choice, `${words}: ${count}`)}
      />
      <span>${words} <span class="choice-count">${count}</span></span>
    </label>`;
  };
  const choices = claimChoices(parties.map(({ id }) => id));
  // A form of their own: Chromium never lets go of radio buttons taken out of a shadow root outside of one.
  return html`<form class="choice-form" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset class="choices">
      <legend class="sr">${page.ui.accountsView.choices}</legend>
      ${repeat(choices, choiceKey, item)}
    </fieldset>
  </form>`;
}
