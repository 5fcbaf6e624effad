import { readUrlState } from '../elements/url/url-state.ts';
import type { UsChinaTimeline } from '../us-china.ts';
import { changeHash } from './change-hash.ts';

/** Attributes that say what of the data is looked at. */
const OF_DATA = ['start', 'end', 'as-of', 'selected', 'series'] as const;

/** True for an attribute that says what of the data is looked at, and so means nothing to other data. */
export const isOfData = (name: string): boolean => OF_DATA.some((one) => one === name);

/**
 * How a link to this page wants its data looked at, kept while the reader is asked about that data: until the answer the
 * page shows its own timeline, of which none of it is true, and the address stays as it is.
 */
export class LinkedLook {
  readonly #timeline: UsChinaTimeline;
  readonly #query: URLSearchParams;
  readonly #state = readUrlState(location.hash);
  #isAnswered = false;

  constructor(timeline: UsChinaTimeline, query: URLSearchParams) {
    this.#timeline = timeline;
    this.#query = query;
  }

  /** The reader has answered: from here on the address speaks of the page’s own timeline. Once. */
  answer(): void {
    if (this.#isAnswered) return;
    this.#isAnswered = true;
    changeHash('');
    this.#timeline.setAttribute('url-state', 'hash');
  }

  /** Looks at the data as the link says; to be called once the data has been set. */
  apply(): void {
    for (const name of OF_DATA) {
      const value = this.#query.get(name);
      if (value !== null) this.#timeline.setAttribute(name, value);
    }
    const { window, story: _story, ...settings } = this.#state;
    Object.assign(this.#timeline, settings);
    if (window) this.#timeline.view = { start: window.startMs, end: window.endMs };
  }
}
