import { html, type nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../locale/pick-text.ts';
import { quantityWords } from '../../../locale/quantity.ts';
import type { KnownEvent } from '../../../model/known-timeline.ts';
import type { Figure } from '../../../model/timeline.ts';
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
    <b class="quantity">${quantityWords(figure, locale)}</b>
    <span>${textOf(figure.label, locale)}</span>
    ${note(
      periodLabel ? pickText(periodLabel, locale.tag).text : period && locale.date(period, 'bare-long'),
      basis && ui.basisNames[basis],
      speaker && ui.saidBy(speaker),
      accordingTo(source, page),
    )}
  </li>`;
}

/** Every figure with its basis, speaker, period and source; never converted, summed or set against another. */
export const figures = ({ figures: all }: KnownEvent, page: FilledPage): TemplateResult | typeof nothing =>
  listBlock(
    'figures',
    page.ui.figures,
    page,
    all.map((figure) => figureItem(figure, page)),
  );
