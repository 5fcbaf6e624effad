import type { ReactiveControllerHost } from 'lit';
import { touchMode, type InteractionMode } from '../../../interaction/interaction-mode.ts';
import { keyAt } from '../key-at.ts';
import { DragGesture } from './drag-gesture.ts';
import { instantAt, movableScene, type GestureStage } from './gesture-stage.ts';
import { WheelGesture } from './wheel-gesture.ts';
import type { WheelSteps } from './wheel-steps.ts';

const DOUBLE_CLICK_FACTOR = 2;

/** All that a reader can do to the drawing by pointer. */
export class PlotGestures {
  readonly #stage: GestureStage;
  readonly wheel: WheelGesture;
  readonly drag: DragGesture;

  constructor(host: ReactiveControllerHost, stage: GestureStage, steps: WheelSteps) {
    this.#stage = stage;
    this.wheel = new WheelGesture(host, stage, steps);
    this.drag = new DragGesture(host, stage);
  }

  /** How far fingers go over the drawing: what CSS leaves to the browser follows from it. */
  get touchMode(): InteractionMode {
    return touchMode(this.#stage.setting());
  }

  /** Nearer, or with Shift farther; a mark has its own meaning for clicks. */
  readonly doubleClick = (event: MouseEvent): void => {
    const scene = movableScene(this.#stage);
    if (!scene || keyAt(event.target) !== undefined) return;
    const factor = event.shiftKey ? 1 / DOUBLE_CLICK_FACTOR : DOUBLE_CLICK_FACTOR;
    const atMs = instantAt(event.clientX, event, scene);
    this.#stage.view().intend({ type: 'zoom', factor, atMs }, event.currentTarget);
  };
}
