import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveMode } from '../../../interaction/interaction-mode.ts';
import { readWheel } from '../../../interaction/read-wheel.ts';
import { addScroll, isLookingForZoom, NO_ATTEMPTS } from '../../../interaction/scroll-attempts.ts';
import { canScroll } from './can-scroll.ts';
import { drawnAt, instantAt, movableScene, type GestureStage } from './gesture-stage.ts';
import type { WheelSteps } from './wheel-steps.ts';

const HINT_MS = 1500;

/** Wheel and pinch on a trackpad. A turn that is the page’s own is left alone; who seems to look for more is told how, once. */
export class WheelGesture implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stage: GestureStage;
  readonly #steps: WheelSteps;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #attempts = NO_ATTEMPTS;
  #hasHinted = false;

  constructor(host: ReactiveControllerHost, stage: GestureStage, steps: WheelSteps) {
    this.#host = host;
    this.#stage = stage;
    this.#steps = steps;
    host.addController(this);
  }

  /** True while the hint on how to zoom is shown. */
  get isHinting(): boolean {
    return this.#hintTimer !== undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = undefined;
  }

  readonly turn = (event: WheelEvent): void => {
    const scene = movableScene(this.#stage);
    if (!scene) return;
    const wish = readWheel(event, this.#steps.run, this.#isGreedy(event));
    switch (wish.type) {
      case 'scroll':
        this.#steps.scroll();
        return this.#scrolled(event);
      case 'zoom':
        return this.#steps.zoom(event, wish.factor, instantAt(event.clientX, event, scene));
      default:
        return this.#steps.pan(event, wish, scene.plot.width * drawnAt(event, scene).scale);
    }
  };

  /** By itself the wheel zooms only where nothing around the drawing could be scrolled by it. */
  #isGreedy({ currentTarget }: WheelEvent): boolean {
    return resolveMode(this.#stage.setting(), () => canScroll(currentTarget, 'y')) === 'greedy';
  }

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
