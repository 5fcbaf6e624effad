import type { LitElement, ReactiveController } from 'lit';

const isShown = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;

/** An element and all it stands in, up to its root, innermost first. */
const withAround = (element: Element | null): readonly Element[] =>
  element ? [element, ...withAround(element.parentElement)] : [];

/**
 * Keeps the focus from falling to the page’s body through an update: what was moved gets it back, and for what is gone
 * or hidden, be it in the element or among the page’s content in it, the nearest place around it that stays and can have
 * the focus receives it: the panel or the details it stood in, else the content.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #fallback: string;
  /** What had the focus before the update, and all it stood in. */
  #focused: readonly Element[] = [];

  /** `fallback` selects the element that receives a lost focus. */
  constructor(host: LitElement, fallback: string) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = withAround(this.#host.shadowRoot?.activeElement ?? this.#focusedContent());
  }

  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = [];
    // After whoever knows a better place, and not inside the update: the focus may ask for another one.
    if (focused.length > 0) queueMicrotask(() => this.#rescue(focused));
  }

  /** What has the focus among the page’s own content in the host. */
  #focusedContent(): Element | null {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement !== this.#host && this.#host.contains(activeElement) ? activeElement : null;
  }

  #rescue([focused, ...around]: readonly Element[]): void {
    const { shadowRoot } = this.#host;
    const present = shadowRoot?.activeElement ?? this.#focusedContent();
    if (present && isShown(present)) return;
    const place = [focused, ...around.filter((one) => one.hasAttribute('tabindex'))].find((one) => one && isShown(one));
    const refuge = place ?? shadowRoot?.querySelector(this.#fallback);
    if (refuge instanceof HTMLElement) refuge.focus({ preventScroll: true });
  }
}
