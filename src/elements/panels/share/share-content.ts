import { css, html, type TemplateResult } from 'lit';
import { EXPORT_FORMATS } from '../../files/export-file.ts';
import type { FilledPage } from '../../views/page-model.ts';

export const styles = css`
  .downloads {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 1rem 2rem;
  }
  .downloads .note {
    margin-block-start: 0.375rem;
  }
`;

/** Files of the timeline, each with what it is for. */
export function content({ ui, reader }: FilledPage): TemplateResult {
  return html`<ul class="downloads plain" role="list">
    ${EXPORT_FORMATS.map(
      (format) =>
        html`<li>
          <button
            type="button"
            class="text-button"
            part="button"
            data-format=${format}
            @click=${() => void reader.page.download(format)}
          >
            ${ui.share.formatName(format)}
          </button>
          <p class="note">${ui.share.formatUse(format)}</p>
        </li>`,
    )}
  </ul>`;
}
