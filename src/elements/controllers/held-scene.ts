import type { LitElement, ReactiveController } from 'lit';
import { canMoveTo, isMove, movedPx, REVEALED_MOST } from '../../interaction/moved-drawing.ts';
import type { Scene } from '../../layout/scene.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import { hasSameFields } from '../../util/has-same-fields.ts';
import { roundTo } from '../../util/round-to.ts';
import type { StillGround } from './still-ground.ts';

/** A movement that pauses for so long is at rest for now, ms. */
const REST_MS = 100;

/** What lies to the right and left of the plot. */
const insetOf = ({ plot: { x, width }, width: allPx }: Scene): string => `inset(0 ${allPx - x - width}px 0 ${x}px)`;

/** Sets one property, or takes all that was set away. */
function setStyle(element: HTMLElement | SVGElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute('style');
  else element.style.setProperty(name, value);
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
  readonly #ground: StillGround;
  readonly #relaid: (window: TimeWindow) => void;
  #held: Held | undefined;
  /** px to the right at which it is shown. */
  #movedPx = 0;
  /** True while parts of the page stand moved. */
  #isPushed = false;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * `isMoving`: true while a gesture is under way. While the ground is held, a drawing laid out anew is no lower than the one
   * before. `relaid`: told when what stood moved is laid out anew for a window.
   */
  constructor(host: LitElement, isMoving: () => boolean, ground: StillGround, relaid: (window: TimeWindow) => void) {
    this.#host = host;
    this.#isMoving = isMoving;
    this.#ground = ground;
    this.#relaid = relaid;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#held = undefined;
  }

  /** The drawing of a window: the one there is where moving it will do, else what `draw` lays out, so many px high or more. `made`: all else it depends on. */
  sceneFor(window: TimeWindow, made: object, draw: (leastHeight: number) => Scene): Scene {
    const held = this.#held && hasSameFields(this.#held.made, made) ? this.#held.scene : undefined;
    if (held && this.#isGoodFor(held, window)) return this.#show(held, window);
    const scene = draw(held && this.#ground.isHeld ? held.height : 0);
    if (held && this.#isNearShown(held, window)) this.#relaid(window);
    this.#held = { made, scene };
    this.#isDue = false;
    return this.#show(scene, window);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    this.#push();
    if (this.#movedPx !== 0 && this.#isMoving() && !this.#isDue) this.#timer = setTimeout(this.#rest, REST_MS);
  }

  #isGoodFor(scene: Scene, window: TimeWindow): boolean {
    if (this.#isDue || !canMoveTo(scene, window)) return false;
    return this.#isMoving() || (this.#ground.isHeld && movedPx(scene, window) === 0);
  }

  /** True for a window that the hand has led to from where the drawing stands moved. */
  #isNearShown(scene: Scene, window: TimeWindow): boolean {
    if (this.#movedPx === 0 || !isMove(scene, window)) return false;
    return Math.abs(movedPx(scene, window) - this.#movedPx) <= scene.plot.width * REVEALED_MOST;
  }

  #show(scene: Scene, window: TimeWindow): Scene {
    this.#movedPx = movedPx(scene, window);
    return scene;
  }

  /** Moves what stands for a time, and cuts off what leaves the plot. Before the frame is painted, through the CSSOM. */
  #push(): void {
    if (this.#movedPx === 0 && !this.#isPushed) return;
    this.#isPushed = this.#movedPx !== 0;
    const { renderRoot } = this.#host;
    const scene = this.#movedPx === 0 ? undefined : this.#held?.scene;
    const transform = scene && `translateX(${roundTo(this.#movedPx, 2)}px)`;
    for (const part of renderRoot.querySelectorAll<HTMLElement | SVGElement>('.along-time'))
      setStyle(part, 'transform', transform);
    const buttons = renderRoot.querySelector<HTMLElement>('.mark-buttons');
    if (buttons) setStyle(buttons, 'clip-path', scene && insetOf(scene));
  }

  readonly #rest = (): void => {
    this.#isDue = true;
    this.#host.requestUpdate();
  };
}
