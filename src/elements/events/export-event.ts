/** What `rt-export` carries. */
export interface ExportDetail {
  readonly format: string;
}

/** The reader asks for a file. `preventDefault()` stops the download, for a host that offers its own. */
export class ExportEvent extends CustomEvent<ExportDetail> {
  constructor(detail: ExportDetail) {
    super('rt-export', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-export': ExportEvent;
  }
}
