import { html, nothing, type TemplateResult } from 'lit';
import { isPledged } from '../../../layout/figures/is-pledged.ts';
import { barShare } from '../../../layout/figures/bar-scale.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { quantityWords } from '../../../locale/quantity.ts';
import { sentenceCase } from '../../../locale/sentence-case.ts';
import { parseEdtf } from '../../../model/edtf/parse-edtf.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import { ledgersOf, type Ledger, type LedgerEntry } from '../../../model/ledgers-of.ts';
import type { Figure } from '../../../model/event-entry.ts';
import { goToButton } from '../event-button.ts';
import type { FilledPage } from '../page-model.ts';
import { sourceName } from '../source-link.ts';
import { textOf } from '../text-of.ts';
import { timeOf } from '../time-of.ts';
import { block, fact } from './block.ts';
import { actorName } from './origin-words.ts';

/** Narrower, a row becomes a card, px. */
const TABLE_MIN_PX = 860;

/** A figure set out: what it is, its bar, and everything that tells it from the others. */
interface LedgerRow {
  readonly label: unknown;
  readonly amount: string;
  readonly bar: TemplateResult;
  readonly facts: readonly (readonly [name: string, value: unknown])[];
}

function barOf(figure: Figure, ledger: Ledger): TemplateResult {
  const share = barShare(
    figure,
    ledger.map((entry) => entry.figure),
  );
  return html`<span class="ledger-bar ${isPledged(figure) ? '' : 'is-solid'}" .style=${`--_rt-share:${share}`}></span>`;
}

/** When it was said: the day its source came out, else the date of the event it belongs to. */
function saidOn({ figure, event }: LedgerEntry, { known, locale }: FilledPage): unknown {
  const published = known.timeline.sources.get(figure.source ?? '')?.published;
  const when = published === undefined ? event.when : parseEdtf(published);
  return timeOf(when, locale.date(when, 'long'));
}

/** Everything that tells a figure from the others, each under its name; what is not given says so. */
function factsOf(entry: LedgerEntry, page: FilledPage): LedgerRow['facts'] {
  const { locale, ui, known } = page;
  const { period, periodLabel, basis, statedBy, source: sourceId } = entry.figure;
  const source = known.timeline.sources.get(sourceId ?? '');
  const label = periodLabel && textOf(periodLabel, locale);
  const facts = [
    [ui.ledger.period, label ?? (period && locale.date(period, 'bare-long'))],
    [ui.ledger.basis, basis && sentenceCase(ui.basisNames[basis])],
    [ui.ledger.speaker, actorName(statedBy, page)],
    [ui.ledger.day, saidOn(entry, page)],
    [ui.ledger.source, source && sourceName(source, locale)],
  ] as const;
  return facts.map(([name, value]) => [name, value ?? ui.ledger.notGiven]);
}

const rowOf = (entry: LedgerEntry, ledger: Ledger, current: KnownEvent, page: FilledPage): LedgerRow => ({
  label: [
    textOf(entry.figure.label, page.locale),
    entry.event === current ? nothing : [' ', goToButton(entry.event, page)],
  ],
  amount: quantityWords(entry.figure, page.locale),
  bar: barOf(entry.figure, ledger),
  facts: factsOf(entry, page),
});

const ledgerTable = (rows: readonly LedgerRow[], caption: string, { ui }: FilledPage): TemplateResult =>
  html`<table class="ledger-table">
    <caption class="sr">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${ui.ledger.figure}</th>
        <th scope="col" colspan="2">${ui.ledger.amount}</th>
        ${rows[0]?.facts.map(([name]) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, amount, bar, facts }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td class="quantity">${amount}</td>
            <td class="is-bar">${bar}</td>
            ${facts.map(([, value]) => html`<td>${value}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const ledgerCards = (rows: readonly LedgerRow[]): TemplateResult =>
  html`<ul class="plain ledger-cards" role="list">
    ${rows.map(
      ({ label, amount, bar, facts }) =>
        html`<li>
          <p class="ledger-label"><span>${label}</span> <b class="quantity">${amount}</b></p>
          ${bar}
          <dl>${facts.map(([name, value]) => fact(name, value))}</dl>
        </li>`,
    )}
  </ul>`;

function ledgerBlock(ledger: Ledger, event: KnownEvent, page: FilledPage): TemplateResult {
  const { locale, ui, widthPx } = page;
  const rows = ledger.map((entry) => rowOf(entry, ledger, event, page));
  const title = ui.ledger.title(pickText(ledger[0].figure.unit, locale.tag).text);
  return block(
    'ledger',
    title,
    page,
    html`${widthPx < TABLE_MIN_PX ? ledgerCards(rows) : ledgerTable(rows, title, page)}
      <p class="note">${ui.ledger.scale}</p>`,
  );
}

/** The series an event has figures of: who said what, when, for which period, on what basis and where, on one scale from zero. Nothing is added up. */
export const ledgers = (event: KnownEvent, page: FilledPage): readonly TemplateResult[] =>
  ledgersOf(event, page.known.events).map((ledger) => ledgerBlock(ledger, event, page));
