import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { targetKey } from '../../interaction/find-target.ts';
import type { Target } from '../../layout/scene.ts';

/** Time over a mark before its tooltip shows, and time to reach the tooltip before it goes, ms. */
const SHOW_MS = 150;
const HIDE_MS = 200;

/** Which mark the pointer or the focus is on, and whose tooltip is open. Both by key. */
export class MarkPointer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #active: string | undefined;
  #tooltip: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The mark that is spoken up for, with its links. */
  get active(): string | undefined {
    return this.#active;
  }

  get tooltip(): string | undefined {
    return this.#tooltip;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The pointer came over a mark, or over the tooltip when `target` is absent. */
  enter(target: Target | undefined): void {
    clearTimeout(this.#timer);
    if (!target) return;
    const key = targetKey(target);
    this.#set(key, this.#tooltip === key ? key : undefined);
    this.#timer = setTimeout(() => this.#set(key, key), SHOW_MS);
  }

  /** The pointer left. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(undefined, undefined), HIDE_MS);
  }

  /** The focus came to a mark, or left all of them. */
  focus(target: Target | undefined): void {
    clearTimeout(this.#timer);
    const key = target && targetKey(target);
    this.#set(key, key);
  }

  /** Closes the tooltip; false when none was open. */
  dismiss(): boolean {
    clearTimeout(this.#timer);
    if (this.#tooltip === undefined) return false;
    this.#set(this.#active, undefined);
    return true;
  }

  #set(active: string | undefined, tooltip: string | undefined): void {
    if (active === this.#active && tooltip === this.#tooltip) return;
    this.#active = active;
    this.#tooltip = tooltip;
    this.#host.requestUpdate();
  }
}
