import type { LitElement, ReactiveController } from 'lit';

const isShown = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;

/**
 * Keeps the focus from falling to the page’s body through an update: what was moved gets it back, and for what is gone
 * or hidden, be it in the element or among the page’s content in it, a place that stays receives it.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #fallback: string;
  #focused: Element | null = null;

  /** `fallback` selects the element that receives a lost focus. */
  constructor(host: LitElement, fallback: string) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? this.#focusedContent();
  }

  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = null;
    // After whoever knows a better place, and not inside the update: the focus may ask for another one.
    if (focused) queueMicrotask(() => this.#rescue(focused));
  }

  /** What has the focus among the page’s own content in the host. */
  #focusedContent(): Element | null {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement !== this.#host && this.#host.contains(activeElement) ? activeElement : null;
  }

  #rescue(focused: Element): void {
    const { shadowRoot } = this.#host;
    const present = shadowRoot?.activeElement ?? this.#focusedContent();
    if (present && isShown(present)) return;
    const refuge = isShown(focused) ? focused : shadowRoot?.querySelector(this.#fallback);
    if (refuge instanceof HTMLElement) refuge.focus({ preventScroll: true });
  }
}
