import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows the host’s inner width in px, and asks for an update when it changes or when fonts have arrived,
 * for then every label has another width. 0 while the host is not laid out.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => {
    this.#resized();
  });
  #frame = 0;
  #widthPx = 0;
  #fontEpoch = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whole px of the host’s content box; 0 when it is hidden or not in a page. */
  get widthPx(): number {
    return this.#widthPx;
  }

  /** Changes whenever texts must be measured again. */
  get fontEpoch(): number {
    return this.#fontEpoch;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    document.fonts.removeEventListener('loadingdone', this.#fontsLoaded);
  }

  /** The observer reports after layout; a host that awaits its first update must not wait for that. */
  hostUpdate(): void {
    if (this.#widthPx === 0) this.#read();
  }

  /** In the next frame: a change of the page inside an observer’s call would make it report again, and end in an error. */
  #resized(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#read()) this.#host.requestUpdate();
    });
  }

  readonly #fontsLoaded = (): void => {
    this.#fontEpoch += 1;
    this.#host.requestUpdate();
  };

  /** True when the width is another one than before. */
  #read(): boolean {
    const { paddingLeft, paddingRight } = getComputedStyle(this.#host);
    const innerPx = this.#host.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0);
    const widthPx = Math.max(0, Math.floor(innerPx));
    const isNew = widthPx !== this.#widthPx;
    this.#widthPx = widthPx;
    return isNew;
  }
}
