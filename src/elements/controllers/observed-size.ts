import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whose size, and which measure of it. */
export interface SizeOptions {
  /** Asked after every update; `null` while the element is not there. */
  readonly find: () => HTMLElement | null;
  /** Whole px. */
  readonly measure: (element: HTMLElement) => number;
  /**
   * True to measure after every update, so that there is room before anything is painted. Only for what cannot bring
   * about its own change: a width can, through a scrollbar that comes and goes, and the page would never come to rest.
   */
  readonly isEager: boolean;
}

/** Knows one measure of an element in px, 0 while it is not laid out, and asks for an update when it changes. */
export class ObservedSize implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SizeOptions;
  /** Made when it is needed: without a browser there is none. */
  #observer: ResizeObserver | undefined;
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
    this.#observer?.disconnect();
    this.#element = null;
    this.#px = 0;
  }

  /** The observer reports after layout; a page that awaits its first update must not wait for that. */
  hostUpdate(): void {
    if (this.#px === 0) this.#isOther();
  }

  /** Measures now; another size brings about an update. */
  measure(): void {
    if (this.#isOther()) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { find, isEager } = this.#options;
    const isNew = this.#watch(find());
    // Asked for after this update, not inside it.
    if ((isEager || (isNew && this.#px === 0)) && this.#isOther()) queueMicrotask(() => this.#host.requestUpdate());
  }

  /** True when it is another element than before. */
  #watch(element: HTMLElement | null): boolean {
    if (element === this.#element) return false;
    this.#observer ??= new ResizeObserver(() => this.#resized());
    this.#observer.disconnect();
    if (element?.isConnected) this.#observer.observe(element);
    this.#element = element;
    return true;
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
