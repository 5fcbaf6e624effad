import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time without a further change after which a change is spoken, ms. */
const SETTLE_MS = 500;
/** Time after which a message is taken away again, so that it is not found later out of place, ms. */
const CLEAR_MS = 3000;

/** The text of the one polite live region: the last message of a burst, once, after it has settled. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the live region holds now. */
  get message(): string {
    return this.#message;
  }

  /** Speaks `message` once nothing else was announced for half a second. */
  announce(message: string): void {
    clearTimeout(this.#timer);
    // A region that is given the text it holds says nothing.
    this.#show('');
    this.#timer = setTimeout(() => {
      this.#show(message);
      this.#timer = setTimeout(() => this.#show(''), CLEAR_MS);
    }, SETTLE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#message = '';
  }

  #show(message: string): void {
    if (message === this.#message) return;
    this.#message = message;
    this.#host.requestUpdate();
  }
}
