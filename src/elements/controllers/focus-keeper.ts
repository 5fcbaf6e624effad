import type { ReactiveController } from 'lit';

interface KeptHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** When what had the focus is gone after an update, gives it to a place that stays, so that it never falls to the page’s body. */
export class FocusKeeper implements ReactiveController {
  readonly #host: KeptHost;
  readonly #fallback: string;
  #focused: Element | null = null;

  /** `fallback` selects the element that receives a lost focus. */
  constructor(host: KeptHost, fallback: string) {
    this.#host = host;
    this.#fallback = fallback;
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    const isLost = this.#focused !== null && !this.#focused.isConnected;
    this.#focused = null;
    if (!isLost) return;
    // After whoever knows a better place, and not inside the update: the focus may ask for another one.
    queueMicrotask(() => {
      if (!shadowRoot?.activeElement)
        shadowRoot?.querySelector<HTMLElement>(this.#fallback)?.focus({ preventScroll: true });
    });
  }
}
