import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the height of one element of the host’s shadow tree, found anew after every update. */
export class ElementHeight implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #selector: string;
  readonly #observer = new ResizeObserver((entries) => this.#resized(entries));
  #observed: Element | null = null;
  #heightPx = 0;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** Whole px, borders included; 0 while the element is not there. */
  get heightPx(): number {
    return this.#heightPx;
  }

  hostUpdated(): void {
    const element = this.#host.renderRoot.querySelector(this.#selector);
    if (element === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = element;
    if (element) this.#observer.observe(element);
    else this.#heightPx = 0;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  #resized([entry]: readonly ResizeObserverEntry[]): void {
    const heightPx = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
    if (heightPx === this.#heightPx) return;
    this.#heightPx = heightPx;
    this.#host.requestUpdate();
  }
}
