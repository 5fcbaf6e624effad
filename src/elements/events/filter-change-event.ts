import type { TimelineFilter } from '../../model/timeline-filter.ts';

/** What `rt-filter-change` carries. */
export interface FilterChangeDetail {
  /** Empty when nothing is filtered. */
  readonly filter: TimelineFilter;
}

/** The reader changed which events are shown. */
export class FilterChangeEvent extends CustomEvent<FilterChangeDetail> {
  constructor(detail: FilterChangeDetail) {
    super('rt-filter-change', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-filter-change': FilterChangeEvent;
  }
}
