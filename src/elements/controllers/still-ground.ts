import type { LitElement, ReactiveController } from 'lit';
import { scrollAround } from './scroll-around.ts';

/** Less is not seen, px. */
const LEAST_PX = 0.5;

const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? 0;

/** px of its own, whatever the page enlarges it by. */
const heightOf = (element: Element | null): number => (element ? parseFloat(getComputedStyle(element).height) || 0 : 0);

/** True over the drawing, the overview, and the gap between them. */
const isDrawing = (node: EventTarget | null): boolean =>
  node instanceof Element && !!node.closest('.stage, .below-details')?.matches('.stage');

/**
 * Keeps what a reader has a hand on where it is. From the first step of a gesture until it has ended and the pointer has
 * left the drawing, or something else is done, neither the drawing nor its key becomes smaller; and by what the hand
 * is moved with each update, what is around is scrolled back.
 */
export class StillGround implements ReactiveController {
  readonly #host: LitElement;
  readonly #isMoving: () => boolean;
  /** What the hand is on; in the end, what it has gone to. */
  #hand: Element | undefined;
  /** True for a pointer until it has left: keys and fingers are gone with the end of their gesture. */
  #isPointed = false;
  #topPx = 0;
  #keyPx = 0;

  /** `isMoving`: true while a gesture is under way. */
  constructor(host: LitElement, isMoving: () => boolean) {
    this.#host = host;
    this.#isMoving = isMoving;
    host.addController(this);
  }

  /** True while nothing may become smaller. */
  get isHeld(): boolean {
    return this.#hand !== undefined && (this.#isMoving() || this.#isPointed);
  }

  /** The reader has set a hand on a part of the page; `null`: does something else. */
  take(hand: EventTarget | null): void {
    this.#hand = hand instanceof Element ? hand : undefined;
    this.#isPointed = this.#hand?.matches(':hover') ?? false;
  }

  /** For `pointerout` on what holds the drawing: what the pointer goes to stays where it is too. */
  readonly leave = ({ relatedTarget: to }: PointerEvent): void => {
    if (!this.#isPointed || isDrawing(to)) return;
    this.#isPointed = false;
    if (to instanceof Element) this.#hand = to;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    this.take(null);
  }

  hostUpdate(): void {
    if (!this.#hand) return;
    this.#topPx = topOf(this.#hand);
    this.#keyPx = heightOf(this.#find('.key'));
  }

  hostUpdated(): void {
    this.#find('.key')?.style.setProperty('min-height', this.isHeld ? `${this.#keyPx}px` : null);
    if (!this.#isMoving()) this.#find('.plot-area')?.removeAttribute('style');
    if (this.#hand?.isConnected) this.#bringBack(this.#hand);
    if (!this.isHeld) this.#hand = undefined;
  }

  #bringBack(hand: Element): void {
    const movedPx = topOf(hand) - this.#topPx;
    scrollAround(hand, movedPx);
    if (!this.#isMoving() || topOf(hand) - this.#topPx < LEAST_PX) return;
    this.#cut(movedPx);
    scrollAround(hand, topOf(hand) - this.#topPx);
  }

  /** Where nothing can scroll so far, the drawing above the hand stays as high as it was while the gesture goes on. */
  #cut(byPx: number): void {
    const plot = this.#find('.plot-area');
    if (!plot || plot === this.#hand) return;
    const share = 1 - byPx / plot.getBoundingClientRect().height;
    plot.style.cssText = `max-height:${heightOf(plot) * share}px;overflow-y:clip`;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
