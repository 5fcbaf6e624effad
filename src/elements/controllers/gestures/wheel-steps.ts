import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Intent } from '../../../interaction/intent.ts';
import { isZoom, turnPx, type WheelWish } from '../../../interaction/read-wheel.ts';
import { addTurn, NO_RUN, RUN_END_MS, type WheelRun } from '../../../interaction/wheel-run.ts';
import type { ViewActions } from '../../actions/view-actions.ts';
import { canScroll } from './can-scroll.ts';

/** Moves the view by turns of the wheel. Follows those over the rest of the page too: a run belongs to where it began. */
export class WheelSteps implements ReactiveController {
  readonly #view: () => ViewActions;
  #run = NO_RUN;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `view`: what carries intents out; asked for when needed. */
  constructor(host: ReactiveControllerHost, view: () => ViewActions) {
    this.#view = view;
    host.addController(this);
  }

  /** The run that the turn belongs to which is being handled. */
  get run(): WheelRun {
    return this.#run;
  }

  hostConnected(): void {
    window.addEventListener('wheel', this.#follow, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('wheel', this.#follow, { capture: true });
    this.#run = NO_RUN;
    this.#rest();
  }

  /** Zooms about an instant, UTC ms. */
  zoom(event: WheelEvent, factor: number, atMs: number): void {
    if (event.cancelable) this.#move(event, { type: 'zoom', factor, atMs });
  }

  /**
   * Moves through time, `spanPx` being the length of the window on the page. Beyond the last date the turn is the page’s
   * where that scrolls sideways; else it is held, for browsers would take it for “back”.
   */
  pan(event: WheelEvent, { type, px }: Extract<WheelWish, { px: number }>, spanPx: number): void {
    const intent: Intent = { type: 'pan', fraction: px / spanPx };
    const isIdle = this.#view().isIdle(intent);
    if (!isIdle && type === 'pan') this.#move(event, intent);
    else if (!isIdle || !canScroll(event.currentTarget, 'x')) event.preventDefault();
  }

  /** The turn is the page’s. What a run has moved that goes up or down on the whole was a slip, and is taken back. */
  scroll(): void {
    if (this.#timer === undefined) return;
    this.#rest();
    if (this.#run.yPx > this.#run.xPx) this.#view().giveUp();
    else this.#view().settle();
  }

  #move(event: WheelEvent, intent: Intent): void {
    event.preventDefault();
    this.#view().move(intent, event.currentTarget);
    this.#rest();
    this.#timer = setTimeout(() => this.#end(), RUN_END_MS);
  }

  #end(): void {
    this.#rest();
    this.#view().settle();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #follow = (event: WheelEvent): void => {
    if (!isZoom(event)) this.#run = addTurn(this.#run, turnPx(event), event.timeStamp, event.cancelable);
  };
}
