import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PRESET_WIDTHS } from '../../render/export-options.ts';

/** Draws for a page of paper while the browser prints: what is drawn for a screen would be too small to read there. */
export class Paper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isPrinting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Room on the paper, px; `undefined` on a screen. */
  get widthPx(): number | undefined {
    return this.#isPrinting ? PRESET_WIDTHS['print-2col'] : undefined;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
    this.#isPrinting = false;
  }

  readonly #begin = (): void => this.#set(true);

  readonly #end = (): void => this.#set(false);

  #set(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}
