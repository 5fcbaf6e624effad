import type { LitElement } from 'lit';
import { widthBesideStory } from '../views/story-column.ts';
import { innerWidth } from './inner-width.ts';
import { ObservedSize } from './observed-size.ts';
import { Paper } from './paper.ts';

/** How much room there is on the screen or on paper, in px of a type of 16 px: half as much where type is twice as large. */
export class Room {
  readonly #paper: Paper;
  readonly #width: ObservedSize;
  readonly #typeScale: () => number;
  readonly #isStoryRead: () => boolean;

  /** `typeScale`: how much larger than 16 px the reader’s type is; `isStoryRead`: whether the story takes its share. */
  constructor(host: LitElement, typeScale: () => number, isStoryRead: () => boolean) {
    this.#width = new ObservedSize(host, innerWidth(host));
    this.#paper = new Paper(host);
    this.#typeScale = typeScale;
    this.#isStoryRead = isStoryRead;
  }

  /** Looks how wide it is now, before anybody is told. */
  measure(): void {
    this.#width.measure();
  }

  /** How much larger than laid out the drawing is shown, after the reader’s size of type. Paper has its own. */
  get scale(): number {
    return this.#paper.widthPx === undefined ? this.#typeScale() : 1;
  }

  /** For the whole. */
  get wholePx(): number {
    return this.#paper.widthPx ?? Math.floor(this.#width.px / this.scale);
  }

  /** For the timeline. */
  get timelinePx(): number {
    return this.#paper.widthPx ?? widthBesideStory(this.wholePx, this.#isStoryRead());
  }
}
