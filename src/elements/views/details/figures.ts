import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { quantityWords } from '../../../locale/quantity.ts';
import type { KnownEvent, KnownTimeline } from '../../../model/known-timeline.ts';
import type { Figure } from '../../../model/timeline.ts';
import { sourceName } from '../source-link.ts';
import { textOf } from '../text-of.ts';
import { section } from './section.ts';

/** Period, basis, speaker and source of a figure, as far as they are given. */
function circumstances(figure: Figure, { timeline }: KnownTimeline, locale: Locale): readonly string[] {
  const { ui } = locale.strings;
  const speaker =
    figure.statedBy === undefined ? undefined : (timeline.actors.get(figure.statedBy)?.name ?? figure.statedBy);
  const source = figure.source === undefined ? undefined : timeline.sources.get(figure.source);
  const period = figure.periodLabel
    ? pickText(figure.periodLabel, locale.tag).text
    : figure.period && locale.date(figure.period, 'bare-long');
  return [
    period,
    figure.basis && ui.basisNames[figure.basis],
    speaker && ui.saidBy(pickText(speaker, locale.tag).text),
    source && ui.quotedIn(sourceName(source, locale)),
  ].filter((words) => words !== undefined);
}

const figureItem = (figure: Figure, known: KnownTimeline, locale: Locale): TemplateResult =>
  html`<li>
    <b class="quantity">${quantityWords(figure, locale)}</b>
    <span class="figure-label">${textOf(figure.label, locale)}</span>
    <span class="note">${circumstances(figure, known, locale).join(' · ')}</span>
  </li>`;

/** Every figure with its basis, speaker, period and source; never converted, summed or set against another. */
export function figures(
  event: KnownEvent,
  known: KnownTimeline,
  level: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (event.figures.length === 0) return nothing;
  const list = html`<ul class="plain" role="list">
    ${event.figures.map((figure) => figureItem(figure, known, locale))}
  </ul>`;
  return section('figures', locale.strings.ui.figures, level, list);
}
