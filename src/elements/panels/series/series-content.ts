import { html, nothing, type TemplateResult } from 'lit';
import type { BackgroundSeries } from '../../../model/background-series.ts';
import { offeredSeries, seriesIds } from '../../../model/known-series.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { seriesSource } from '../../views/series-source.ts';
import { textOf } from '../../views/text-of.ts';

export { seriesStyles as styles } from './series-styles.ts';

function seriesItem(series: BackgroundSeries, page: FilledPage): TemplateResult {
  const { locale, reader, settings } = page;
  const { id, label, measure, note } = series;
  return html`<li class="series-choice">
    <input
      type="checkbox"
      id="series-${id}"
      .checked=${seriesIds(settings.series).includes(id)}
      aria-describedby="series-${id}-about"
      @change=${() => reader.page.toggleSeries(id)}
    />
    <div>
      <label for="series-${id}">${textOf(label, locale)}</label>
      <div id="series-${id}-about">
        ${measure ? html`<p>${textOf(measure, locale)}</p>` : nothing}
        ${note ? html`<p>${textOf(note, locale)}</p>` : nothing} ${seriesSource(series, page)}
      </div>
    </div>
  </li>`;
}

/** The series, each with what it measures, where it comes from, and a switch. */
export const content = (page: FilledPage): TemplateResult =>
  html`<p class="panel-lead">${page.ui.series.lead}</p>
    <ul class="plain" role="list">
      ${offeredSeries(page.known).map(({ series }) => seriesItem(series, page))}
    </ul>`;
