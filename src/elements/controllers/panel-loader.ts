import type { CSSResult, LitElement } from 'lit';
import type { Panel, PanelContent } from '../panels/panel.ts';
import { adoptSheets } from '../styles/adopt-sheets.ts';

type Loaded = PanelContent | 'loading' | 'failed';

/** Loads the inside of panels when they are first opened, and brings their styles into the host’s shadow root. */
export class PanelLoader {
  readonly #host: LitElement;
  readonly #loaded = new Map<Panel, Loaded>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The inside of a panel, or how far loading has come; asked for the first time, loading begins. */
  contentOf(panel: Panel): Loaded {
    const known = this.#loaded.get(panel);
    if (known) return known;
    this.#loaded.set(panel, 'loading');
    void this.#load(panel);
    return 'loading';
  }

  /** Forgets that a panel could not be loaded and tries once more. */
  retry(panel: Panel): void {
    this.#loaded.delete(panel);
    this.#host.requestUpdate();
  }

  /** Styles of the panels that are there. */
  styles(): readonly CSSResult[] {
    return [...this.#loaded.values()].flatMap((content) => (typeof content === 'string' ? [] : [content.styles]));
  }

  async #load(panel: Panel): Promise<void> {
    try {
      const content = await panel.load();
      if (this.#host.shadowRoot) adoptSheets(this.#host.shadowRoot, [content.styles]);
      this.#loaded.set(panel, content);
    } catch {
      this.#loaded.set(panel, 'failed');
    }
    this.#host.requestUpdate();
  }
}
