import type { Problem } from '../../model/problem.ts';

/** What `rt-load` carries. */
export interface LoadDetail {
  /** Events that could be read, in all layers. */
  readonly eventCount: number;
  readonly problems: readonly Problem[];
}

/** Data was read and the timeline is on the page. */
export class LoadEvent extends CustomEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('rt-load', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-load': LoadEvent;
  }
}
