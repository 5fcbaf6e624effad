import { html, nothing, type TemplateResult } from 'lit';
import { seriesSentence } from '../../layout/series/series-sentence.ts';
import { valueWords } from '../../layout/series/series-words.ts';
import { pointsInWindow } from '../../layout/series/steps-in-window.ts';
import type { SeriesPoint } from '../../model/background-series.ts';
import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import { knownSeries, type KnownSeries } from '../../model/known-series.ts';
import { note } from './details/block.ts';
import type { FilledPage } from './page-model.ts';
import { seriesSource } from './series-source.ts';
import { textOf } from './text-of.ts';

/** More rows are for the file. */
const MOST_ROWS = 200;

/** The points of the window at which the value changes, or of which something is said; from the one that holds at its beginning. */
function changesOf(known: KnownSeries, { window }: FilledPage): readonly SeriesPoint[] {
  const { from, to } = pointsInWindow(known, window);
  const points = known.points.slice(from, to);
  return points.filter(({ value, note: words }, at) => words !== undefined || points[at - 1]?.value !== value);
}

const row = ({ atMs, value, note: words }: SeriesPoint, { series }: KnownSeries, { locale }: FilledPage) =>
  html`<tr>
    <th scope="row"><time datetime=${edtfDay(atMs)}>${locale.day(atMs, 'label')}</time></th>
    <td class="quantity">${valueWords(value, series, locale)}</td>
    <td>${words === undefined ? nothing : textOf(words, locale)}</td>
  </tr>`;

function table(known: KnownSeries, changes: readonly SeriesPoint[], page: FilledPage): TemplateResult {
  const { ui, locale } = page;
  return html`<table class="series-table">
    <caption class="sr">
      ${textOf(known.series.label, locale)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${ui.series.from}</th>
        <th scope="col">${ui.series.value}</th>
        <th scope="col">${ui.series.note}</th>
      </tr>
    </thead>
    <tbody>
      ${changes.slice(0, MOST_ROWS).map((point) => row(point, known, page))}
    </tbody>
  </table>`;
}

function inWords(known: KnownSeries, page: FilledPage): TemplateResult {
  const { ui, locale, show, window, reader } = page;
  const { series } = known;
  const changes = changesOf(known, page);
  return html`<details class="fold series" ?open=${show === 'table'}>
    <summary>${seriesSentence(known, window, locale)}</summary>
    ${changes.length === 0 ? nothing : table(known, changes, page)}
    ${changes.length > MOST_ROWS ? note(ui.series.more(changes.length - MOST_ROWS)) : nothing}
    ${series.note === undefined ? nothing : html`<p class="series-note">${textOf(series.note, locale)}</p>`}
    ${seriesSource(series, page)}
    <button type="button" class="text-button" part="button" @click=${() => void reader.share.download('series.csv')}>
      ${ui.series.save}
    </button>
  </details>`;
}

/** The strips in words: a sentence each and, unfolded, a table of the changes; what the drawing shows is there without seeing it. */
export const seriesSection = (page: FilledPage): readonly TemplateResult[] =>
  knownSeries(page.known, page.settings.series).map((known) => inWords(known, page));
