import { html, nothing, type TemplateResult } from 'lit';
import { offeredSeries } from '../../../model/known-series.ts';
import type { KnownTimeline } from '../../../model/known-timeline.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { shareSection } from './share-section.ts';

interface OfferedFile {
  readonly name: string;
  readonly format: string;
  readonly scale?: number;
}

/** Files, by their button; `scale` is that of a PNG. A further format is one line here. */
const FILES: readonly OfferedFile[] = [
  { name: 'svg', format: 'svg' },
  { name: 'png', format: 'png' },
  { name: 'png-2x', format: 'png', scale: 2 },
  { name: 'csv', format: 'csv' },
  { name: 'claims.csv', format: 'claims.csv' },
  { name: 'ics', format: 'ics' },
  { name: 'json', format: 'json' },
];

/** Where there are background series, a file of theirs too. */
const filesOf = (known: KnownTimeline): readonly OfferedFile[] =>
  offeredSeries(known).length > 0 ? [...FILES, { name: 'series.csv', format: 'series.csv' }] : FILES;

/** Files of what is seen now, each with what it is for, and why one could not be made. */
export function shareFiles(page: FilledPage): TemplateResult {
  const { ui, reader } = page;
  const { shared } = reader.state;
  return shareSection(
    ui.share.files,
    page,
    'files',
    html`<ul class="downloads plain" role="list">
        ${filesOf(page.known).map(
          ({ name, format, scale }) =>
            html`<li>
              <button
                type="button"
                class="text-button"
                part="button"
                data-format=${name}
                @click=${() => void reader.share.download(format, scale)}
              >
                ${ui.share.formatName(name)}
              </button>
              <p class="note">${ui.share.formatUse(name)}</p>
            </li>`,
        )}
      </ul>
      ${
        shared?.failure === undefined
          ? nothing
          : html`<p class="failure">
              ${ui.share.failed(ui.share.formatName(shared.name))}
              ${shared.failure ? html`<span lang="en">${shared.failure}</span>` : nothing}
            </p>`
      }`,
  );
}
