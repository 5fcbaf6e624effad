import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from '../../layout/scene.ts';
import { tweenScene } from '../../render/tween-scene.ts';

/** Long enough to follow with the eye, short enough not to wait for, ms. */
const DURATION_MS = 280;

/** Fast at first, then slowing down. */
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const wantsRest = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A way from what was drawn to what is to be. */
interface Way {
  readonly from: Scene;
  readonly startMs: number;
  /** Known once the update that follows the reader’s action has laid it out. */
  readonly to?: Scene;
}

/**
 * Leads the drawing to what a reader asked for, one frame after the other, and owns those frames. Anything else that
 * changes the drawing meanwhile – other data, the host, a gesture – is drawn at once.
 */
export class SceneTween implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #way: Way | undefined;
  #drawn: Scene | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True while the drawing is on its way. */
  get isRunning(): boolean {
    return this.#way !== undefined;
  }

  hostDisconnected(): void {
    this.#stop();
    this.#drawn = undefined;
  }

  /** The reader has changed the view: from what is drawn now, the drawing shall go to what is laid out next. */
  start(): void {
    this.#stop();
    if (this.#drawn && !wantsRest()) this.#way = { from: this.#drawn, startMs: performance.now() };
  }

  /**
   * What to draw now on the way to a scene. To and from one that `isMoved` there is no way: it does not stand where it was
   * laid out, and the hand that moves it goes before.
   */
  sceneOnWayTo(scene: Scene, isMoved: boolean): Scene {
    if (isMoved) {
      this.#stop();
      this.#drawn = undefined;
      return scene;
    }
    this.#drawn = this.#step(scene);
    return this.#drawn;
  }

  #step(scene: Scene): Scene {
    const way = this.#way;
    if (!way) return scene;
    const t = (performance.now() - way.startMs) / DURATION_MS;
    const isOther = way.to !== undefined && way.to !== scene;
    if (t >= 1 || isOther || !isAlike(way.from, scene)) {
      this.#stop();
      return scene;
    }
    this.#way = { ...way, to: scene };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    return tweenScene(way.from, scene, easeOut(t));
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#way = undefined;
  }
}

/** Only drawings with time to the right and of one width can be led into each other. */
const isAlike = (a: Scene, b: Scene): boolean =>
  a !== b && a.layout === 'horizontal' && b.layout === 'horizontal' && a.width === b.width;
