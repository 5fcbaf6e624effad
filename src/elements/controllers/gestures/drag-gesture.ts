import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFingers, type Finger } from '../../../interaction/read-fingers.ts';
import { EscapeKey } from './escape-key.ts';
import { drawnAt, instantAt, modeNow, movableScene, type GestureStage } from './gesture-stage.ts';

/** A pointer that moved less is still a click, px. */
const DRAG_FROM_PX = 4;

const fingerOf = ({ clientX, clientY }: PointerEvent): Finger => ({ x: clientX, y: clientY });

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
    // Two fingers enlarge the page, unless the page gave that up.
    if (this.#fingers.size <= (modeNow(this.#stage) === 'greedy' ? 2 : 1)) return;
    this.#fingers.clear();
    this.#end();
  };

  readonly move = (event: PointerEvent): void => {
    const from = this.#fingers.get(event.pointerId);
    const scene = movableScene(this.#stage);
    if (!from || !scene) return;
    if (event.buttons === 0) return this.#letGoElsewhere();
    const to = fingerOf(event);
    if (!this.#isDragging && Math.hypot(to.x - from.x, to.y - from.y) < DRAG_FROM_PX) return;
    this.#begin(event);
    const before = [...this.#fingers.values()];
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
    this.#escape.listen(() => this.#giveUp());
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
  }

  /** Esc takes back what was dragged; the pointer, which may still be down, moves nothing more. */
  #giveUp(): void {
    this.#fingers.clear();
    this.#stage.view().giveUp();
    this.#end();
  }

  #end(): void {
    if (!this.#isDragging) return;
    this.#isDragging = false;
    this.#escape.rest();
    this.#wasDragged = true;
    this.#stage.view().settle();
  }
}
