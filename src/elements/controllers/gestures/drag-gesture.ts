import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beginsDrag } from '../../../interaction/begins-drag.ts';
import { touchMode } from '../../../interaction/interaction-mode.ts';
import { readFingers, type Finger } from '../../../interaction/read-fingers.ts';
import { EscapeKey } from './escape-key.ts';
import { drawnAt, fingerOf, instantAt, movableScene, type GestureStage } from './gesture-stage.ts';

/** One finger or the mouse moves through time, two fingers zoom too. Steps are relative: other data under the hand does no harm. */
export class DragGesture implements ReactiveController {
  readonly #stage: GestureStage;
  readonly #escape = new EscapeKey();
  /** Pointers that are down, in the order they came. */
  readonly #fingers = new Map<number, Finger>();
  #isDragging = false;
  /** True from a drag to the click the browser sends after it. */
  #wasDragged = false;

  constructor(host: ReactiveControllerHost, stage: GestureStage) {
    this.#stage = stage;
    host.addController(this);
  }

  /** True while the drawing is in the reader’s hand. */
  get isDragging(): boolean {
    return this.#isDragging;
  }

  hostDisconnected(): void {
    this.#escape.rest();
    this.#fingers.clear();
    this.#isDragging = false;
  }

  readonly down = (event: PointerEvent): void => {
    this.#wasDragged = false;
    if (event.button !== 0 || !movableScene(this.#stage)) return;
    // A mouse has one pointer: what is still there of it was let go elsewhere.
    if (event.isPrimary) this.#fingers.clear();
    this.#fingers.set(event.pointerId, fingerOf(event));
    // Two fingers enlarge the page, unless the page gave that up: what the first of them may have moved, it did on the way there.
    if (this.#fingers.size > (touchMode(this.#stage.setting()) === 'greedy' ? 2 : 1)) this.cancel();
  };

  readonly move = (event: PointerEvent): void => {
    const from = this.#fingers.get(event.pointerId);
    const scene = movableScene(this.#stage);
    if (!from || !scene) return;
    if (event.buttons === 0) return this.#letGoElsewhere();
    const to = fingerOf(event);
    const before = [...this.#fingers.values()];
    if (!this.#isDragging && before.length === 1 && !beginsDrag(from, to, event.pointerType === 'mouse')) return;
    this.#begin(event);
    this.#fingers.set(event.pointerId, to);
    const { shiftPx, factor, atPx } = readFingers(before, [...this.#fingers.values()]);
    const view = this.#stage.view();
    const fraction = -shiftPx / (scene.plot.width * drawnAt(event, scene).scale);
    view.move({ type: 'pan', fraction }, event.currentTarget);
    if (before.length > 1)
      view.move({ type: 'zoom', factor, atMs: instantAt(atPx, event, scene) }, event.currentTarget);
  };

  readonly up = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    if (this.#fingers.size === 0) this.#end();
  };

  /** The browser took the pointer for scrolling, or Esc was pressed: nothing has happened, and pointers still down move nothing more. */
  readonly cancel = (): void => {
    this.#fingers.clear();
    if (this.#isDragging) this.#stage.view().giveUp();
    this.#end();
  };

  /** False for what the browser takes for a click at the end of a drag; the click of a key has no count. */
  isClick({ detail }: MouseEvent): boolean {
    const isOfDrag = this.#wasDragged && detail > 0;
    this.#wasDragged = false;
    return !isOfDrag;
  }

  /** The button came up where nobody told: no click will follow. */
  #letGoElsewhere(): void {
    this.#fingers.clear();
    this.#end();
    this.#wasDragged = false;
  }

  /** From here on the pointer is ours, wherever it goes. */
  #begin({ currentTarget, pointerId }: PointerEvent): void {
    if (this.#isDragging) return;
    this.#isDragging = true;
    // What a wheel or a key has moved just before stays, whatever becomes of this.
    this.#stage.view().settle();
    this.#escape.listen(this.cancel);
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
  }

  #end(): void {
    if (!this.#isDragging) return;
    this.#isDragging = false;
    this.#escape.rest();
    this.#wasDragged = true;
    this.#stage.view().settle();
  }
}
