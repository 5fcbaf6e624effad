import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyAt } from './key-at.ts';

/** Time over a mark before its tooltip shows, and time to reach the tooltip before it goes, ms. */
const SHOW_MS = 150;
const HIDE_MS = 200;

interface MarkState {
  readonly hovered?: string | undefined;
  /** True once the pointer has stayed long enough. */
  readonly hasStayed?: boolean;
  readonly focused?: string | undefined;
  /** True when the tooltip was closed, until the pointer or the focus goes elsewhere. */
  readonly isDismissed?: boolean;
}

/** Which mark the pointer and the focus are on, and whose tooltip is open. Marks by key; the pointer goes first. */
export class MarkPointer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: MarkState = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The mark that is spoken up for, with its links. */
  get active(): string | undefined {
    return this.#state.hovered ?? this.#state.focused;
  }

  /** The mark whose tooltip may show; one with a label of its own has none. */
  get tooltip(): string | undefined {
    const { hovered, hasStayed, focused, isDismissed } = this.#state;
    if (isDismissed) return undefined;
    return hasStayed ? hovered : focused;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#change({ hovered: undefined, hasStayed: false, focused: undefined });
  }

  /** The pointer came over something: a mark, the tooltip, which may be read as long as wanted, or neither. */
  readonly over = ({ target }: Event): void => {
    const hovered = keyAt(target);
    if (hovered === undefined && !(target instanceof Element && target.closest('.tooltip'))) return this.leave();
    clearTimeout(this.#timer);
    if (hovered === undefined) return;
    if (hovered !== this.#state.hovered) this.#change({ hovered, hasStayed: false, isDismissed: false });
    this.#timer = setTimeout(() => this.#change({ hasStayed: true }), SHOW_MS);
  };

  /** The pointer left. */
  readonly leave = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#change({ hovered: undefined, hasStayed: false }), HIDE_MS);
  };

  /** The focus came to a mark. */
  readonly focusIn = ({ target }: Event): void => this.#change({ focused: keyAt(target), isDismissed: false });

  /** The focus left a mark. */
  readonly focusOut = (): void => this.#change({ focused: undefined, isDismissed: false });

  /** Closes the tooltip. */
  dismiss(): void {
    this.#change({ isDismissed: true });
  }

  #change(part: MarkState): void {
    const { active, tooltip } = this;
    const wasHovered = this.#state.hovered !== undefined;
    this.#state = { ...this.#state, ...part };
    const isHovered = this.#state.hovered !== undefined;
    // Esc has to close what the pointer opened wherever the focus is (WCAG 1.4.13); no other key is looked at.
    if (isHovered && !wasHovered) document.addEventListener('keydown', this.#keyDown);
    if (wasHovered && !isHovered) document.removeEventListener('keydown', this.#keyDown);
    if (active === this.active && tooltip === this.tooltip) return;
    // The focus can leave because an update took its mark away; another must not begin inside that one.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  readonly #keyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.dismiss();
  };
}
