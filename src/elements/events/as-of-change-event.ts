/** What `rt-as-of-change` carries. */
export interface AsOfChangeDetail {
  /** EDTF day of knowledge; `null` for the newest the documents give. */
  readonly asOf: string | null;
}

/** The reader looks from another day of knowledge. */
export class AsOfChangeEvent extends CustomEvent<AsOfChangeDetail> {
  constructor(detail: AsOfChangeDetail) {
    super('rt-as-of-change', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-as-of-change': AsOfChangeEvent;
  }
}
