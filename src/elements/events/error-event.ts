import type { LoadFailure } from '../controllers/load-failure.ts';

/** Data could not be had or is no timeline at all. */
export class LoadErrorEvent extends CustomEvent<LoadFailure> {
  constructor(detail: LoadFailure) {
    super('rt-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-error': LoadErrorEvent;
  }
}
