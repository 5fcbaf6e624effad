import type { LitElement, ReactiveController } from 'lit';

/** When what had the focus is gone after an update, gives it to a place that stays, so that it never falls to the page’s body. */
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
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const isLost = this.#focused?.isConnected === false;
    this.#focused = null;
    // After whoever knows a better place, and not inside the update: the focus may ask for another one.
    if (isLost) queueMicrotask(() => this.#rescue());
  }

  #rescue(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot?.activeElement) return;
    shadowRoot?.querySelector<HTMLElement>(this.#fallback)?.focus({ preventScroll: true });
  }
}
