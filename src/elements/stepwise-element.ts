import { LitElement } from 'lit';
import { atMost } from '../util/at-most.ts';
import { nextTask } from '../util/next-task.ts';
import { whenIdle } from '../util/when-idle.ts';
import { PartLoader } from './controllers/part-loader.ts';
import { adoptSheets } from './styles/adopt-sheets.ts';
import { reading } from './views/reading/reading.ts';

/** A part that takes longer to load is not waited for, ms: what was set is on the page without it. */
const PATIENCE_MS = 3000;
/** A part of the first picture is not waited for as long as a reader would notice, ms: the rest is shown, and that it is loading. */
export const FIRST_PATIENCE_MS = 200;

/**
 * An element that comes on the page in steps, each a task of its own, so that the page can scroll and answer meanwhile; and
 * some of whose parts are loaded later.
 */
export abstract class StepwiseElement extends LitElement {
  protected readonly parts = new PartLoader(this);
  #isComing = true;

  /** True until the first picture is whole; what is there by then is out of sight. */
  protected get isComing(): boolean {
    return this.#isComing;
  }

  /** What the first picture is made of, one after the other; a promise is waited for. */
  protected abstract firstSteps(): readonly (() => unknown)[];

  /** Called in a task of its own once the first picture is on the page. */
  protected abstract firstShown(): void;

  /** A style sheet belongs to one document: in another one the element gets its styles anew. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    this.#adoptStyles(root);
    return root;
  }

  /** Resolves once the page shows what was set; a change that brings about another, or a part that is loaded, is waited for too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (!this.isUpdatePending && !this.parts.isLoading) return true;
    await atMost(this.parts.settled(), PATIENCE_MS);
    return this.parts.isLoading ? super.getUpdateComplete() : this.getUpdateComplete();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.hasUpdated) return this.#firstUpdate();
    if (this.#isComing) return this.#secondUpdate();
    void super.scheduleUpdate();
    return undefined;
  }

  /** Takes the first steps and puts all but the picture on the page, out of sight. */
  async #firstUpdate(): Promise<void> {
    try {
      for (const step of this.firstSteps()) {
        await nextTask();
        await step();
      }
      await nextTask();
    } finally {
      void super.scheduleUpdate();
      await nextTask();
      this.requestUpdate();
    }
  }

  /** Adds the picture and shows all. */
  async #secondUpdate(): Promise<void> {
    this.#isComing = false;
    void super.scheduleUpdate();
    await nextTask();
    this.firstShown();
    whenIdle(() => void this.parts.prefetch(reading));
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptSheets(root, (this.constructor as typeof LitElement).elementStyles);
    adoptSheets(root, this.parts.styles());
  }
}
