import { html, nothing, type TemplateResult } from 'lit';
import type { Part, PartContent } from '../controllers/part-loader.ts';
import { note } from './details/block.ts';
import type { FilledPage } from './page-model.ts';
import { stateBox } from './states.ts';

const failed = (part: Part, { ui, parts }: FilledPage): TemplateResult =>
  html`<div role="alert">${stateBox(ui.panelFailed, nothing, ui.retry, () => parts.retry(part))}</div>`;

/**
 * What a part draws, or how far loading it has come: that it is on its way, or could not be had, with a way to try again.
 * `loading`: what says so meanwhile.
 */
export function lazily<Content extends PartContent>(
  part: Part<Content>,
  page: FilledPage,
  draw: (content: Content) => unknown,
  loading = note(page.ui.loadingPanel),
): unknown {
  const content = page.parts.contentOf(part);
  if (content === 'loading') return loading;
  return content === 'failed' ? failed(part, page) : draw(content);
}
