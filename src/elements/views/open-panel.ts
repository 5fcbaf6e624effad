import { html, nothing, type TemplateResult } from 'lit';
import { PANELS } from '../panels/panels.ts';
import type { Panel } from '../panels/panel.ts';
import { closeButton } from './help-dialog.ts';
import { heading } from './heading.ts';
import type { FilledPage } from './page-model.ts';
import { lazily } from './lazily.ts';

/** The inside of a panel, or how far loading it has come. */
export const insideOf = (panel: Panel, page: FilledPage): unknown =>
  lazily(panel, page, ({ content }) => content(page));

/** The panel the reader has opened, between the toolbar and the timeline. */
export function openPanel(page: FilledPage): TemplateResult | typeof nothing {
  const { reader, ui, level } = page;
  const panel = PANELS.find(({ name, isOffered }) => name === reader.state.panel && isOffered(page));
  if (!panel) return nothing;
  return html`<section
    id="panel"
    class="panel is-${panel.name}"
    part="panel"
    tabindex="-1"
    aria-labelledby="panel-title"
    @keydown=${reader.keys.inPanel}
  >
    ${heading(level + 1, panel.label(ui, page), { id: 'panel-title', class: 'sr' })}
    ${closeButton(ui.close, reader.page.closePanel)} ${insideOf(panel, page)}
  </section>`;
}
