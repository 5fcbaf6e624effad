import type { ReactiveControllerHost } from 'lit';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const nameOf = (event: Event): string | undefined =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-name]')?.dataset.name : undefined;

/** One tab stop for the toolbar; arrows, Home and End move inside it. */
export class ToolbarFocus {
  readonly #host: ReactiveControllerHost;
  #last: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Name of the button that Tab reaches: the one last focused, or `first` while that is not among those there are. */
  stopOf(names: readonly string[], first: string): string {
    return names.find((name) => name === this.#last) ?? first;
  }

  readonly focusIn = (event: FocusEvent): void => {
    this.#last = nameOf(event) ?? this.#last;
    this.#host.requestUpdate();
  };

  readonly keyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || !(event.currentTarget instanceof Element)) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-name]')];
    const at = buttons.findIndex(({ dataset }) => dataset.name === nameOf(event));
    event.preventDefault();
    buttons[step(at, buttons.length)]?.focus();
  };
}
