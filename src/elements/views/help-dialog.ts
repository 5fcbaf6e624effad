import { html, type TemplateResult } from 'lit';
import type { InterfaceStrings } from '../../locale/strings.ts';
import { heading } from './heading.ts';
import { icon } from './icon.ts';

/** The keys and what they do. Opened with `showModal()`; Esc closes it and the browser gives the focus back. */
export const helpDialog = (strings: InterfaceStrings, level: number): TemplateResult => html`
  <dialog class="help" aria-labelledby="help-title">
    <form method="dialog" class="help-head">
      ${heading(level, strings.keyboardHelp, { id: 'help-title', className: 'block-title' })}
      <button class="button" part="button" type="submit" aria-label=${strings.close} title=${strings.close}>
        ${icon('close')}
      </button>
    </form>
    <dl class="keys">
      ${strings.shortcuts.map(
        ({ keys, does }) =>
          html`<div class="fact">
            <dt><kbd>${keys}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </dialog>
`;
