import type { LitElement, ReactiveController } from 'lit';
import { canMoveTo, movedPx } from '../../interaction/moved-drawing.ts';
import type { Scene } from '../../layout/scene.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import { hasSameFields } from '../../util/has-same-fields.ts';
import { roundTo } from '../../util/round-to.ts';

/** A movement that pauses for so long is at rest for now, ms. */
const REST_MS = 100;

/** Makes the buttons’ box as wide as the plot of a drawing, which cuts off what leaves it; without one, as wide as all. */
function setWindow({ style }: HTMLElement, scene: Scene | undefined): void {
  style.inset = scene ? `0 auto 0 ${scene.plot.x}px` : '';
  style.width = scene ? `${scene.plot.width}px` : '';
  style.setProperty('--from', scene ? `${scene.plot.x}px` : '');
}

/** A drawing and what it was made of, but for the window. */
interface Held {
  readonly made: object;
  readonly scene: Scene;
}

/**
 * Keeps the drawing while a reader moves it through time: it is pushed along its axis, at next to no cost, and laid out
 * anew when the hand rests, when too little of it is left to see, and at the end. A timer runs only while it stands moved.
 */
export class HeldScene implements ReactiveController {
  readonly #host: LitElement;
  readonly #isMoving: () => boolean;
  #held: Held | undefined;
  /** px to the right at which it is shown. */
  #movedPx = 0;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isMoving`: true while a gesture is under way. */
  constructor(host: LitElement, isMoving: () => boolean) {
    this.#host = host;
    this.#isMoving = isMoving;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#held = undefined;
  }

  /** The drawing of a window: the one there is where moving it will do, else what `draw` lays out. `made`: all else it depends on. */
  sceneFor(window: TimeWindow, made: object, draw: () => Scene): Scene {
    const held = this.#held;
    const isKept = held && this.#isMoving() && !this.#isDue && hasSameFields(held.made, made);
    if (isKept && canMoveTo(held.scene, window)) return this.#show(held.scene, window);
    const scene = draw();
    this.#held = { made, scene };
    this.#isDue = false;
    return this.#show(scene, window);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    this.#push();
    if (this.#movedPx !== 0 && this.#isMoving() && !this.#isDue) this.#timer = setTimeout(this.#rest, REST_MS);
  }

  #show(scene: Scene, window: TimeWindow): Scene {
    this.#movedPx = movedPx(scene, window);
    return scene;
  }

  /** Moves what stands for a time, and cuts off what leaves the plot. Before the frame is painted, through the CSSOM. */
  #push(): void {
    const { renderRoot } = this.#host;
    const isMoved = this.#movedPx !== 0;
    const transform = isMoved ? `translateX(${roundTo(this.#movedPx, 2)}px)` : '';
    for (const part of renderRoot.querySelectorAll<HTMLElement | SVGElement>('.along-time'))
      part.style.transform = transform;
    const marks = renderRoot.querySelector<HTMLElement>('.marks');
    if (marks) setWindow(marks, isMoved ? this.#held?.scene : undefined);
  }

  readonly #rest = (): void => {
    this.#isDue = true;
    this.#host.requestUpdate();
  };
}
