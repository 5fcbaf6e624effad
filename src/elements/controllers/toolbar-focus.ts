import type { ReactiveControllerHost } from 'lit';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const nameOf = (event: Event): string | undefined =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-name]')?.dataset.name : undefined;

/** One tab stop for the toolbar; arrows, Home and End move inside it. */
export class ToolbarFocus {
  readonly #host: ReactiveControllerHost;
  #stop: string;

  /** `first` is the name of the button Tab reaches before any other was focused. */
  constructor(host: ReactiveControllerHost, first: string) {
    this.#host = host;
    this.#stop = first;
  }

  /** Name of the button that Tab reaches. */
  get stop(): string {
    return this.#stop;
  }

  readonly focusIn = (event: FocusEvent): void => {
    const name = nameOf(event);
    if (name === undefined || name === this.#stop) return;
    this.#stop = name;
    this.#host.requestUpdate();
  };

  readonly keyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || !(event.currentTarget instanceof Element)) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-name]')];
    const at = buttons.findIndex(({ dataset }) => dataset.name === nameOf(event));
    event.preventDefault();
    buttons[step(at, buttons.length)]?.focus();
  };
}
