import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Intent } from '../../../interaction/intent.ts';
import { readWheel } from '../../../interaction/read-wheel.ts';
import { addScroll, isLookingForZoom, NO_ATTEMPTS } from '../../../interaction/scroll-attempts.ts';
import { drawnAt, instantAt, modeNow, movableScene, type GestureStage } from './gesture-stage.ts';

/** Time after the last turn of the wheel after which it is over, ms. */
const END_MS = 200;
const HINT_MS = 1500;

/** Wheel and pinch on a trackpad. A turn that is the page’s own is left alone; who seems to look for more is told how, once. */
export class WheelGesture implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stage: GestureStage;
  #endTimer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #attempts = NO_ATTEMPTS;
  #hasHinted = false;

  constructor(host: ReactiveControllerHost, stage: GestureStage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  /** True while the hint on how to zoom is shown. */
  get isHinting(): boolean {
    return this.#hintTimer !== undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#endTimer);
    clearTimeout(this.#hintTimer);
    this.#hintTimer = undefined;
  }

  readonly turn = (event: WheelEvent): void => {
    const scene = movableScene(this.#stage);
    if (!scene) return;
    const wish = readWheel(event, modeNow(this.#stage) === 'greedy');
    if (wish.type === 'scroll') return this.#scrolled(event);
    const intent: Intent =
      wish.type === 'zoom'
        ? { type: 'zoom', factor: wish.factor, atMs: instantAt(event.clientX, event, scene) }
        : { type: 'pan', fraction: wish.px / (scene.plot.width * drawnAt(event, scene).scale) };
    // Where there is nothing further to see sideways, the turn is the page’s.
    if (wish.type === 'pan' && this.#stage.view().isIdle(intent)) return;
    event.preventDefault();
    this.#stage.view().move(intent, event.currentTarget);
    clearTimeout(this.#endTimer);
    this.#endTimer = setTimeout(() => this.#stage.view().settle(), END_MS);
  };

  #scrolled({ deltaY, timeStamp }: WheelEvent): void {
    this.#attempts = addScroll(this.#attempts, deltaY, timeStamp);
    if (this.#hasHinted || !isLookingForZoom(this.#attempts)) return;
    this.#hasHinted = true;
    this.#hintTimer = setTimeout(() => this.#endHint(), HINT_MS);
    this.#host.requestUpdate();
  }

  #endHint(): void {
    this.#hintTimer = undefined;
    this.#host.requestUpdate();
  }
}
