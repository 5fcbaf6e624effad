import { html, type nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../locale/pick-text.ts';
import { quantityWords } from '../../../locale/quantity.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import { ledgersOf } from '../../../model/ledgers-of.ts';
import type { Figure } from '../../../model/event-entry.ts';
import { readable } from '../long-text.ts';
import type { FilledPage } from '../page-model.ts';
import { textOf } from '../text-of.ts';
import { listBlock, note } from './block.ts';
import { accordingTo, actorName } from './origin-words.ts';

/** A figure with its period, basis, speaker and source, as far as they are given. */
function figureItem(figure: Figure, page: FilledPage): TemplateResult {
  const { locale, ui } = page;
  const { period, periodLabel, basis, statedBy, source } = figure;
  const speaker = actorName(statedBy, page);
  return html`<li>
    <b class="quantity">${readable(quantityWords(figure, locale))}</b>
    <span>${textOf(figure.label, locale)}</span>
    ${note(
      periodLabel ? pickText(periodLabel, locale.tag).text : period && locale.date(period, 'bare-long'),
      basis && ui.basisNames[basis],
      speaker && ui.saidBy(speaker),
      accordingTo(source, page),
    )}
  </li>`;
}

/** Every figure that stands in no ledger, with its basis, speaker, period and source; never converted, summed or set against another. */
export function figures(event: KnownEvent, page: FilledPage): TemplateResult | typeof nothing {
  const inLedgers = new Set(
    ledgersOf(event, page.known.events).flatMap((ledger) => ledger.map(({ figure }) => figure)),
  );
  const single = event.figures.filter((figure) => !inLedgers.has(figure));
  return listBlock(
    'figures',
    page.ui.figures,
    page,
    single.map((figure) => figureItem(figure, page)),
  );
}
