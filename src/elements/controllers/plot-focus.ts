import type { LitElement, ReactiveController } from 'lit';
import { findTarget, targetKey, type Move } from '../../interaction/find-target.ts';
import { nearestTarget } from '../../interaction/nearest-target.ts';
import type { Scene, Target } from '../../layout/scene.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { keyAt } from './key-at.ts';

/** What the focus moves over. */
export interface FocusPlan {
  /** Absent while nothing is drawn. */
  readonly scene: Scene | undefined;
  readonly known: KnownTimeline;
}

/**
 * One tab stop for all marks: remembers the mark that Tab comes back to, moves the focus, and when the focused mark
 * is gone after a change of the window, gives the focus to the nearest one that is left.
 */
export class PlotFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #plan: () => FocusPlan | undefined;
  /** First event of the mark last focused. */
  #current: string | undefined;
  #shallFocus = false;

  constructor(host: LitElement, plan: () => FocusPlan | undefined) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  /** The mark Tab leads to: the last one focused, or what is nearest to it, else the first in reading order, lane by lane. */
  tabStop({ scene, known }: FocusPlan): Target | undefined {
    const targets = scene?.targets ?? [];
    return this.#current === undefined
      ? targets[0]
      : nearestTarget(targets, this.#current, (id) => known.events.placeOf(id));
  }

  /** The mark that has the focus. */
  focused(): Target | undefined {
    return this.#find(keyAt(this.#host.shadowRoot?.activeElement));
  }

  /** The mark an event of the page belongs to. */
  targetOf({ target }: Event): Target | undefined {
    return this.#find(keyAt(target));
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
    this.#current = event;
    this.#shallFocus = true;
    this.#host.requestUpdate();
  }

  /** To be called when a mark was focused by any means. */
  focusIn(event: Event): void {
    const target = this.targetOf(event);
    if (target) this.#remember(target);
  }

  hostUpdate(): void {
    if (keyAt(this.#host.shadowRoot?.activeElement) !== undefined) this.#shallFocus = true;
  }

  hostUpdated(): void {
    if (!this.#shallFocus) return;
    this.#shallFocus = false;
    // The focus asks for another update, which must not begin inside this one.
    queueMicrotask(() => this.#restore());
  }

  #find(key: string | undefined): Target | undefined {
    return this.#plan()?.scene?.targets.find((target) => targetKey(target) === key);
  }

  #restore(): void {
    const plan = this.#plan();
    const target = plan && this.tabStop(plan);
    if (target && this.focused() !== target) this.#focusButton(target);
  }

  #remember(target: Target): void {
    this.#current = target.events[0];
    this.#host.requestUpdate();
  }

  #focusButton(target: Target): void {
    const key = CSS.escape(targetKey(target));
    this.#host.shadowRoot?.querySelector<HTMLElement>(`.hit[data-key="${key}"]`)?.focus();
  }
}
