/** What `rt-view-change` carries. */
export interface ViewChangeDetail {
  /** First instant shown. */
  readonly start: Date;
  /** First instant no longer shown. */
  readonly end: Date;
}

/** The reader moved to another stretch of time. */
export class ViewChangeEvent extends CustomEvent<ViewChangeDetail> {
  constructor(detail: ViewChangeDetail) {
    super('rt-view-change', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-view-change': ViewChangeEvent;
  }
}
