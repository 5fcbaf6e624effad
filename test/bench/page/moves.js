import { painted } from './painted.js';

/** Times every movement of the pointer, before anybody has dealt with it, to the painted frame. */
export class Moves {
  #times = [];
  #last = Promise.resolve();

  constructor() {
    addEventListener('pointermove', this.#measure, { capture: true });
  }

  /** Milliseconds of the movements so far. */
  async end() {
    removeEventListener('pointermove', this.#measure, { capture: true });
    await this.#last;
    return this.#times;
  }

  /** Resolves when the last movement is painted. */
  settled() {
    return this.#last;
  }

  #measure = () => {
    const before = performance.now();
    this.#last = painted().then(() => this.#times.push(performance.now() - before));
  };
}
