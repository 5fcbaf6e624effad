import type { CSSResult, LitElement } from 'lit';
import { adoptSheets } from '../styles/adopt-sheets.ts';

/** What a part brings along: functions that draw it, and its styles. */
export interface PartContent {
  readonly styles: CSSResult;
}

/** A part of the element that is loaded when it is first needed. */
export interface Part<Content extends PartContent = PartContent> {
  readonly load: () => Promise<Content>;
}

/** Loads parts when they are first needed, and brings their styles into the host’s shadow root. */
export class PartLoader {
  readonly #host: LitElement;
  readonly #loaded = new Map<Part, PartContent | 'failed'>();
  readonly #underWay = new Map<Part, Promise<void>>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The inside of a part, or how far loading has come; asked for the first time, loading begins. */
  contentOf<Content extends PartContent>(part: Part<Content>): Content | 'loading' | 'failed' {
    const known = this.#loaded.get(part);
    // Set by `#load` alone, from this part’s own `load`.
    if (known) return known as Content | 'failed';
    void this.whenLoaded(part).then(() => this.#host.requestUpdate());
    return 'loading';
  }

  /** Resolves when a part is there, or could not be loaded. Asked for the first time, loading begins. */
  whenLoaded(part: Part): Promise<void> {
    if (this.#loaded.has(part)) return Promise.resolve();
    const underWay = this.#underWay.get(part);
    if (underWay) return underWay;
    const loading = this.#load(part).finally(() => this.#underWay.delete(part));
    this.#underWay.set(part, loading);
    return loading;
  }

  /** Loads a part before it is needed. A failure is nobody’s matter yet: it is loaded again once it is needed. */
  async prefetch(part: Part): Promise<void> {
    try {
      await part.load();
    } catch {
      return;
    }
    await this.whenLoaded(part);
  }

  /** True while anything is being loaded. */
  get isLoading(): boolean {
    return this.#underWay.size > 0;
  }

  /** Resolves when all that is being loaded is there, or could not be loaded. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay.values());
  }

  /** Forgets that a part could not be loaded and tries once more. */
  retry(part: Part): void {
    this.#loaded.delete(part);
    this.#host.requestUpdate();
  }

  /** Styles of the parts that are there. */
  styles(): readonly CSSResult[] {
    return [...this.#loaded.values()].flatMap((content) => (content === 'failed' ? [] : [content.styles]));
  }

  async #load(part: Part): Promise<void> {
    try {
      const content = await part.load();
      if (this.#host.shadowRoot) adoptSheets(this.#host.shadowRoot, [content.styles]);
      this.#loaded.set(part, content);
    } catch {
      this.#loaded.set(part, 'failed');
    }
  }
}
