import { html, nothing, type TemplateResult } from 'lit';
import { PANELS } from '../panels/panels.ts';
import type { Panel } from '../panels/panel.ts';
import { closeButton } from './help-dialog.ts';
import { heading } from './heading.ts';
import type { FilledPage } from './page-model.ts';
import { note } from './details/block.ts';
import { stateBox } from './states.ts';

/** The inside of a panel, or how far loading it has come. */
export function insideOf(panel: Panel, page: FilledPage): unknown {
  const loaded = page.panels.contentOf(panel);
  if (loaded === 'loading') return note(page.ui.loadingPanel);
  return loaded === 'failed' ? failed(panel, page) : loaded.content(page);
}

const failed = (panel: Panel, { ui, panels }: FilledPage): TemplateResult =>
  html`<div role="alert">${stateBox(ui.panelFailed, nothing, ui.retry, () => panels.retry(panel))}</div>`;

/** The panel the reader has opened, between the toolbar and the timeline. */
export function openPanel(page: FilledPage): TemplateResult | typeof nothing {
  const { reader, ui, level } = page;
  const panel = PANELS.find(({ name, isOffered }) => name === reader.state.panel && isOffered(page));
  if (!panel) return nothing;
  return html`<section
    id="panel"
    class="panel is-${panel.name}"
    part="panel"
    aria-labelledby="panel-title"
    @keydown=${reader.keys.inPanel}
  >
    ${heading(level + 1, panel.label(ui, page), { id: 'panel-title', class: 'sr' })}
    ${closeButton(ui.close, reader.page.closePanel)} ${insideOf(panel, page)}
  </section>`;
}
