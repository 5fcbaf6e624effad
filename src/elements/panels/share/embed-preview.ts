import { html, nothing, type TemplateResult } from 'lit';
import { memoizeLast } from '../../../util/memoize-last.ts';
import type { EmbedKind } from '../../../locale/panel-strings.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { embedAddress } from './embed-code.ts';
import { hearHeight } from './hear-height.ts';

/** Widths a timeline is embedded at: a phone, a column of text, a wide column, px. */
const WIDTHS = [320, 600, 960] as const;
/** Height of the frame until it has told its own, px. */
const HEIGHT_PX = 560;

let shownUrl: string | undefined;

/** Address of a picture; the one before is given up. */
const pictureUrl = memoizeLast((svg: string): string => {
  if (shownUrl !== undefined) URL.revokeObjectURL(shownUrl);
  return (shownUrl = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
});

function frame(widthPx: number, page: FilledPage, name: string): TemplateResult {
  const { share, state } = page.reader;
  const heightPx = state.previewHeightPx ?? HEIGHT_PX;
  return html`<iframe
    src=${embedAddress(page) ?? ''}
    title=${name}
    width=${widthPx}
    height=${heightPx}
    @load=${hearHeight}
    @height=${({ detail }: CustomEvent<number>) => share.previewed(detail)}
  ></iframe>`;
}

function preview(kind: EmbedKind, widthPx: number, page: FilledPage): TemplateResult {
  const name = page.ui.share.previewOf(widthPx);
  return html`<div class="preview is-${kind === 'svg' ? 'svg' : 'page'}" tabindex="0" role="group" aria-label=${name}>
    ${
      kind === 'svg'
        ? html`<img src=${pictureUrl(page.reader.share.svg(widthPx))} alt=${name} width=${widthPx} />`
        : frame(widthPx, page, name)
    }
  </div>`;
}

/** A choice of widths, and what the code makes of the chosen one; nothing for a tag whose page is not known. */
export function embedPreview(kind: EmbedKind, page: FilledPage): TemplateResult | typeof nothing {
  const { ui, reader } = page;
  if (kind !== 'svg' && embedAddress(page) === undefined) return nothing;
  const { previewPx } = reader.state;
  return html`<div class="preview-widths" role="group" aria-label=${ui.share.preview}>
      <span>${ui.share.preview}</span>
      ${WIDTHS.map(
        (px) =>
          html`<button
            type="button"
            class="text-button"
            part="button"
            aria-pressed=${px === previewPx}
            @click=${() => reader.share.preview(px)}
          >
            ${px} px
          </button>`,
      )}
    </div>
    ${previewPx === undefined ? nothing : preview(kind, previewPx, page)}`;
}
