import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whose size, and which measure of it. */
export interface SizeOptions {
  /** Asked after every update; `null` while the element is not there. */
  readonly find: () => HTMLElement | null;
  /** Whole px. */
  readonly measure: (element: HTMLElement) => number;
}

/** Knows one measure of an element in px, 0 while it is not laid out, and asks for an update when it changes. */
export class ObservedSize implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SizeOptions;
  readonly #observer = new ResizeObserver(() => this.#resized());
  #element: HTMLElement | null = null;
  #frame = 0;
  #px = 0;

  constructor(host: ReactiveControllerHost, options: SizeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get px(): number {
    return this.#px;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#element = null;
  }

  /** The observer reports after layout; a page that awaits its first update must not wait for that. */
  hostUpdate(): void {
    if (this.#px === 0) this.#isOther();
  }

  hostUpdated(): void {
    const element = this.#options.find();
    if (element !== this.#element) {
      this.#observer.disconnect();
      if (element?.isConnected) this.#observer.observe(element);
      this.#element = element;
    }
    // Read at once, so that there is room before anything is painted; asked for after this update, not inside it.
    if (this.#isOther()) queueMicrotask(() => this.#host.requestUpdate());
  }

  /** In the next frame: a change of the page inside an observer’s call would make it report again, and end in an error. */
  #resized(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#isOther()) this.#host.requestUpdate();
    });
  }

  /** Measures; true when it is another size than before. */
  #isOther(): boolean {
    const { find, measure } = this.#options;
    const before = this.#px;
    const element = find();
    this.#px = element ? measure(element) : 0;
    return this.#px !== before;
  }
}
