import type { LitElement } from 'lit';
import type { SizeOptions } from './observed-size.ts';

/** Whole px of the content box; 0 while the element is hidden or not in a page. */
function contentWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  const innerPx = element.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0);
  return Math.max(0, Math.floor(innerPx));
}

/** The width there is for a host’s content: of its own box inside, whatever `display` the page gives to the host. */
export const innerWidth = (host: LitElement): SizeOptions => ({
  find: () => host.renderRoot.querySelector<HTMLElement>('.root') ?? host,
  measure: contentWidth,
  isEager: false,
});
