/** The Escape key, wherever the focus is, for as long as it is listened to: while something is in the reader’s hand. */
export class EscapeKey {
  #run: (() => void) | undefined;

  /** Calls `run` at the next press, which nobody else gets. */
  listen(run: () => void): void {
    this.#run = run;
    window.addEventListener('keydown', this.#press, true);
  }

  /** Listens no more. */
  rest(): void {
    if (!this.#run) return;
    this.#run = undefined;
    window.removeEventListener('keydown', this.#press, true);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#run?.();
  };
}
