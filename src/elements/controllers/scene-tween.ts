import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { movedPx } from '../../interaction/moved-drawing.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { Scene } from '../../layout/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import { pushScene } from '../../render/move-shape.ts';
import { STAGES, tweenScene } from '../../render/tween-scene.ts';

/** Long enough to follow with the eye, short enough not to wait for, ms. */
const DURATION_MS = 300;
/** A way that goes on from another one has begun already, or steps that follow each other fast would get nowhere; share of the time. */
const ON_WAY = STAGES.gone * (2 / 3);

const wantsRest = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A way from what was drawn to what is to be. */
interface Way {
  readonly from: Scene;
  readonly startMs: number;
  readonly endMs: number;
  /** Known once the update that follows the reader’s action has laid it out. */
  readonly to?: Scene;
}

/** What is before the reader’s eyes. */
interface Shown {
  readonly drawn: Scene;
  /** What it is, or is on its way to. */
  readonly target: Scene;
  /** px to the right at which both stand. */
  readonly pushedPx: number;
}

/**
 * Leads the drawing to what a reader asked for, one frame after the other, and owns those frames. A hand or a second step
 * goes on from where the drawing is; anything else that changes it meanwhile – other data, the host – is drawn at once.
 */
export class SceneTween implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isMoving: () => boolean;
  #way: Way | undefined;
  #shown: Shown | undefined;
  #frame = 0;

  /** `isMoving`: true while a gesture is under way. */
  constructor(host: ReactiveControllerHost, isMoving: () => boolean) {
    this.#host = host;
    this.#isMoving = isMoving;
    host.addController(this);
  }

  /** True while the drawing is on its way. */
  get isRunning(): boolean {
    return this.#way !== undefined;
  }

  hostDisconnected(): void {
    this.#stop();
    this.#shown = undefined;
  }

  /** The reader has changed the view: from what is drawn now, the drawing shall go to what is laid out next. */
  start(): void {
    if (this.#shown) this.#startFrom(pushScene(this.#shown.drawn, this.#shown.pushedPx));
  }

  /** The hand has led the drawing to a window, for which it is laid out anew: what changes by that shall be seen to change. */
  follow(window: TimeWindow): void {
    if (this.#shown) this.#startFrom(pushScene(this.#shown.drawn, movedPx(this.#shown.target, window)));
  }

  /** What to draw now on the way to a scene. `pushedPx`: how far both stand moved to the right, in the hand. `locale`: words of the dates on the way. */
  sceneOnWayTo(scene: Scene, pushedPx: number, locale: Locale): Scene {
    const drawn = this.#step(scene, locale);
    this.#shown = { drawn, target: scene, pushedPx };
    return drawn;
  }

  #startFrom(from: Scene): void {
    const isOnWay = this.isRunning;
    this.#stop();
    if (wantsRest()) return;
    const startMs = performance.now() - (isOnWay ? ON_WAY * DURATION_MS : 0);
    this.#way = { from, startMs, endMs: startMs + DURATION_MS };
  }

  #step(scene: Scene, locale: Locale): Scene {
    const nowMs = performance.now();
    const way = this.#wayTo(scene, nowMs);
    if (!way || nowMs >= way.endMs || !isAlike(way.from, scene)) {
      this.#stop();
      return scene;
    }
    this.#way = { ...way, to: scene };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    return tweenScene(way.from, scene, (nowMs - way.startMs) / (way.endMs - way.startMs), locale);
  }

  /** The way there is; under a hand that zooms, what is left of it. */
  #wayTo(scene: Scene, nowMs: number): Way | undefined {
    const way = this.#way;
    if (!way?.to || way.to === scene) return way;
    if (!this.#isMoving() || !this.#shown) return undefined;
    const { drawn, pushedPx } = this.#shown;
    const startMs = nowMs - ((way.endMs - nowMs) * STAGES.gone) / (1 - STAGES.gone);
    return { from: pushScene(drawn, pushedPx), startMs, endMs: way.endMs };
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#way = undefined;
  }
}

/** Only drawings with time to the right and of one width can be led into each other. */
const isAlike = (a: Scene, b: Scene): boolean =>
  a !== b && a.layout === 'horizontal' && b.layout === 'horizontal' && a.width === b.width;
