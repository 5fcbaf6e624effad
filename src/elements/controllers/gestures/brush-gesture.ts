import type { LitElement, ReactiveController } from 'lit';
import { beginsDrag } from '../../../interaction/begins-drag.ts';
import { brushWindow, type BrushPart } from '../../../interaction/brush-window.ts';
import type { Finger } from '../../../interaction/read-fingers.ts';
import { readWheel } from '../../../interaction/read-wheel.ts';
import type { TimeWindow } from '../../../layout/resolve-window.ts';
import type { Overview } from '../../../layout/overview/layout-overview.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { BrushKeys } from './brush-keys.ts';
import { limitsOf, partAt, showWindow, type BrushStage } from './brush-stage.ts';
import { EscapeKey } from './escape-key.ts';
import { drawnAt, fingerOf } from './gesture-stage.ts';
import type { WheelSteps } from './wheel-steps.ts';

/** A pointer that comes up farther from where it came down has not clicked, px: a finger that taps rolls a little. */
const CLICK_WITHIN_PX = 10;

interface Drag {
  readonly part: BrushPart;
  readonly down: Finger;
  readonly downMs: number;
  readonly isMoved: boolean;
  readonly window: TimeWindow;
  /** The data it began on: other data under the hand end it. */
  readonly timeline: Timeline;
}

/** Instant at the pointer. */
function instantAt(clientX: number, event: Event, overview: Overview): number {
  const { left, scale } = drawnAt(event, overview);
  return overview.scale.toMs((clientX - left) / scale);
}

/** Dragging and the wheel on the overview; its keys apart. */
export class BrushGesture implements ReactiveController {
  readonly keys: BrushKeys;
  readonly #host: LitElement;
  readonly #stage: BrushStage;
  readonly #steps: WheelSteps;
  readonly #escape = new EscapeKey();
  #drag: Drag | undefined;

  constructor(host: LitElement, stage: BrushStage, steps: WheelSteps) {
    this.#host = host;
    this.#stage = stage;
    this.#steps = steps;
    this.keys = new BrushKeys(stage);
    host.addController(this);
  }

  /** True while a reader is at it: then it must not go away. */
  get isInUse(): boolean {
    return this.#drag !== undefined || !!this.#host.shadowRoot?.activeElement?.closest('.overview');
  }

  hostDisconnected(): void {
    this.keys.rest();
    this.#letGo();
  }

  readonly down = (event: PointerEvent, overview: Overview): void => {
    const picture = this.#stage.picture();
    if (event.button !== 0 || !picture) return;
    const { window, known } = picture;
    const downMs = instantAt(event.clientX, event, overview);
    this.#drag = {
      part: partAt(event),
      down: fingerOf(event),
      downMs,
      isMoved: false,
      window,
      timeline: known.timeline,
    };
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  };

  readonly move = (event: PointerEvent, overview: Overview): void => {
    const drag = this.#live();
    if (!drag || (!drag.isMoved && !beginsDrag(drag.down, fingerOf(event), event.pointerType === 'mouse'))) return;
    if (!drag.isMoved) this.#begin(drag);
    const toMs = instantAt(event.clientX, event, overview);
    showWindow(this.#stage, brushWindow(drag.part, drag.window, drag.downMs, toMs, limitsOf(this.#stage)), event);
  };

  /** A click on the ground brings the window there. */
  readonly up = (event: PointerEvent): void => {
    const drag = this.#live();
    this.#letGo();
    if (!drag) return;
    if (drag.isMoved) return this.#stage.view().settle();
    const awayPx = Math.hypot(event.clientX - drag.down.x, event.clientY - drag.down.y);
    if (drag.part === 'track' && awayPx <= CLICK_WITHIN_PX) this.#recentre(drag, event);
  };

  /** The browser took the pointer for scrolling, or Esc was pressed: nothing has happened, and a pointer still down moves nothing more. */
  readonly cancel = (): void => {
    const isMoved = this.#live()?.isMoved;
    this.#letGo();
    if (isMoved) this.#stage.view().giveUp();
  };

  /** Sideways, or with Shift, the wheel moves the window as far as it turns; all else is the page’s. */
  readonly turn = (event: WheelEvent, overview: Overview): void => {
    const window = this.#stage.picture()?.window;
    if (!window || this.#stage.setting() === 'none') return;
    const wish = readWheel(event, this.#steps.run, false);
    if (wish.type === 'scroll') return this.#steps.scroll();
    if (wish.type === 'zoom') return;
    const { toMs } = overview.scale;
    const spanPx = (window.endMs - window.startMs) / (toMs(1) - toMs(0));
    this.#steps.pan(event, wish, spanPx * drawnAt(event, overview).scale);
  };

  /** What a wheel or a key has moved just before stays, whatever becomes of this. */
  #begin(drag: Drag): void {
    this.keys.rest();
    this.#stage.view().settle();
    this.#drag = { ...drag, isMoved: true };
    this.#escape.listen(this.cancel);
  }

  #letGo(): void {
    this.#drag = undefined;
    this.#escape.rest();
  }

  #recentre({ window, downMs }: Drag, { currentTarget }: Event): void {
    const half = (window.endMs - window.startMs) / 2;
    this.#stage.view().intend({ type: 'window', startMs: downMs - half, endMs: downMs + half }, currentTarget);
  }

  /** The drag, unless the data it began on are gone. */
  #live(): Drag | undefined {
    if (this.#drag?.timeline !== this.#stage.picture()?.known.timeline) this.#letGo();
    return this.#drag;
  }
}
