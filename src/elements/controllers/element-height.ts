import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the height of one element of the host’s shadow tree, found anew after every update. */
export class ElementHeight implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #selector: string;
  readonly #observer = new ResizeObserver(() => {
    this.#resized();
  });
  #element: HTMLElement | null = null;
  #frame = 0;
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
    const element = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (element !== this.#element) this.#observe(element);
    // Read at once, so that room is there before anything is painted; asked for after this update, not inside it.
    if (this.#read()) {
      queueMicrotask(() => {
        this.#host.requestUpdate();
      });
    }
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observe(null);
  }

  #observe(element: HTMLElement | null): void {
    this.#observer.disconnect();
    this.#element = element;
    if (element) this.#observer.observe(element);
  }

  /** In the next frame: a change of the page inside an observer’s call would make it report again, and end in an error. */
  #resized(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#read()) this.#host.requestUpdate();
    });
  }

  /** True when the height is another one than before. */
  #read(): boolean {
    const heightPx = Math.ceil(this.#element?.getBoundingClientRect().height ?? 0);
    const isNew = heightPx !== this.#heightPx;
    this.#heightPx = heightPx;
    return isNew;
  }
}
