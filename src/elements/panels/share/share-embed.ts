import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedKind } from '../../../locale/panel-strings.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { copyButton } from './copy-button.ts';
import { embedAddress, embedCode } from './embed-code.ts';
import { embedPreview } from './embed-preview.ts';
import { shareSection } from './share-section.ts';

const KINDS: readonly EmbedKind[] = ['tag', 'iframe', 'svg'];

function kindChoice(kinds: readonly EmbedKind[], chosen: EmbedKind, { ui, reader }: FilledPage): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${ui.share.embed}>
    ${kinds.map(
      (kind) =>
        html`<button
          type="button"
          class="segment"
          part="button"
          data-kind=${kind}
          aria-pressed=${kind === chosen}
          @click=${() => reader.share.embed(kind)}
        >
          ${ui.share.embedNames[kind]}
        </button>`,
    )}
  </div>`;
}

/** Code to embed what is seen now, in three ways, each with its preview. */
export function shareEmbed(page: FilledPage): TemplateResult {
  const { ui, reader, filter } = page;
  const kinds = KINDS.filter((kind) => kind !== 'iframe' || embedAddress(page) !== undefined);
  const kind = reader.state.embed ?? 'tag';
  const code = embedCode(kind, page);
  const isFilterLost = kind === 'tag' && filter !== undefined;
  return shareSection(
    ui.share.embed,
    page,
    'embed',
    html`${kindChoice(kinds, kind, page)}
      <p class="note">${ui.share.embedUses[kind]} ${isFilterLost ? ui.share.withoutFilter : nothing}</p>
      <pre class="code" tabindex="0" role="group" aria-label=${ui.share.code}><code lang="en">${code}</code></pre>
      ${copyButton('code', ui.share.copyCode, () => code, page)} ${embedPreview(kind, page)}`,
  );
}
