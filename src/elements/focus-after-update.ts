import type { LitElement } from 'lit';

/** Gives the focus to an element of the shadow tree once the tree shows the present state; does nothing when there is none. */
export async function focusAfterUpdate(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
