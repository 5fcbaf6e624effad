import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findTarget, targetKey, type Move } from '../../interaction/find-target.ts';
import { nearestTarget } from '../../interaction/nearest-target.ts';
import type { Scene, Target } from '../../layout/scene.ts';

/** What the focus moves over. */
export interface FocusPlan {
  /** Absent while nothing is drawn. */
  readonly scene: Scene | undefined;
  /** Ids of all known events in time order. */
  readonly order: readonly string[];
}

type FocusHost = ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null };

const buttonIn = (node: EventTarget | null): HTMLElement | null =>
  node instanceof Element ? node.closest<HTMLElement>('.hit') : null;

/**
 * One tab stop for all marks: remembers the mark that Tab comes back to, moves the focus, and when the focused mark
 * is gone after a change of the window, gives the focus to the nearest one that is left.
 */
export class PlotFocus implements ReactiveController {
  readonly #host: FocusHost;
  readonly #plan: () => FocusPlan | undefined;
  /** Key and first event of the mark last focused. */
  #current: { readonly key: string; readonly event: string } | undefined;
  #shallFocus = false;

  constructor(host: FocusHost, plan: () => FocusPlan | undefined) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  /** The mark Tab leads to: the last one focused, or what is nearest to it, else the first. */
  tabStop({ scene, order }: FocusPlan): Target | undefined {
    const current = this.#current;
    if (!current || !scene) return scene?.targets[0];
    return (
      scene.targets.find((target) => targetKey(target) === current.key) ??
      nearestTarget(scene.targets, current.event, order)
    );
  }

  /** The mark that has the focus. */
  focused(): Target | undefined {
    const plan = this.#plan();
    const key = buttonIn(this.#host.shadowRoot?.activeElement ?? null)?.dataset.key;
    return plan?.scene?.targets.find((target) => targetKey(target) === key);
  }

  /** The mark an event of the page belongs to. */
  targetOf(event: Event): Target | undefined {
    const key = buttonIn(event.target)?.dataset.key;
    return this.#plan()?.scene?.targets.find((target) => targetKey(target) === key);
  }

  /** Moves the focus; false at an end. */
  move(to: Move): boolean {
    const scene = this.#plan()?.scene;
    const from = this.focused();
    if (!scene || !from) return false;
    const lanes = scene.lanes.map(({ id }) => id);
    const target = findTarget({ layout: scene.layout, targets: scene.targets, lanes }, from, to);
    if (!target) return false;
    this.#remember(target);
    this.#focusButton(target);
    return true;
  }

  /** Title of the lane the focus is in; empty where lanes have none. */
  laneTitle(): string {
    const lane = this.focused()?.lane;
    return this.#plan()?.scene?.lanes.find(({ id }) => id === lane)?.title ?? '';
  }

  /** Gives the focus to an event’s mark, after the next update when it is not drawn yet. */
  focusEvent(event: string): void {
    this.#current = { key: '', event };
    this.#shallFocus = true;
    this.#host.requestUpdate();
  }

  /** To be called when a mark was focused by any means. */
  readonly focusIn = (event: Event): void => {
    const target = this.targetOf(event);
    if (target) this.#remember(target);
  };

  hostUpdate(): void {
    if (buttonIn(this.#host.shadowRoot?.activeElement ?? null)) this.#shallFocus = true;
  }

  hostUpdated(): void {
    if (!this.#shallFocus) return;
    this.#shallFocus = false;
    // The focus asks for another update, which must not begin inside this one.
    queueMicrotask(() => {
      this.#restore();
    });
  }

  #restore(): void {
    const plan = this.#plan();
    const target = plan && this.tabStop(plan);
    if (target && this.focused() !== target) this.#focusButton(target);
  }

  #remember(target: Target): void {
    this.#current = { key: targetKey(target), event: target.events[0] };
    this.#host.requestUpdate();
  }

  #focusButton(target: Target): void {
    const key = CSS.escape(targetKey(target));
    this.#host.shadowRoot?.querySelector<HTMLElement>(`.hit[data-key="${key}"]`)?.focus();
  }
}
