import { html, type TemplateResult } from 'lit';
import type { FilledPage } from '../../views/page-model.ts';
import { citation } from './citation.ts';
import { copyButton } from './copy-button.ts';
import { shareEmbed } from './share-embed.ts';
import { shareFiles } from './share-files.ts';
import { shareSection } from './share-section.ts';

export { shareStyles as styles } from './share-styles.ts';

function links(page: FilledPage): TemplateResult {
  const { ui, settings, reader } = page;
  const { linkUse, pageLinkUse } = ui.share;
  return html`${shareSection(
    ui.share.link,
    page,
    'link',
    html`<p class="note">${settings.urlState === 'hash' ? linkUse : pageLinkUse}</p>
      ${copyButton('link', ui.share.copyLink, () => reader.share.address, page)}`,
  )}
  ${shareSection(
    ui.share.citation,
    page,
    'citation',
    html`<p class="note">${ui.share.citationUse}</p>
      ${copyButton('citation', ui.share.copyCitation, () => citation(page), page)}`,
  )}`;
}

/** Links to what is seen now, code to embed it, and files of it, each with what it is for. */
export const content = (page: FilledPage): TemplateResult =>
  html`<div class="share">${links(page)} ${shareEmbed(page)} ${shareFiles(page)}</div>`;
