/** What `rt-select` carries. */
export interface SelectDetail {
  /** Id of the event, `null` when its details are closed. */
  readonly id: string | null;
}

/** The reader opens or closes an event’s details. `preventDefault()` leaves things as they are. */
export class SelectEvent extends CustomEvent<SelectDetail> {
  constructor(detail: SelectDetail) {
    super('rt-select', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-select': SelectEvent;
  }
}
