import { readBrushKey } from '../../../interaction/read-brush-key.ts';
import { limitsOf, partAt, showWindow, type BrushStage } from './brush-stage.ts';

/** Time after the last key after which moving by keys is over, ms. */
const END_MS = 500;

/** Keys on the handles and the window of the overview. */
export class BrushKeys {
  readonly #stage: BrushStage;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: BrushStage) {
    this.#stage = stage;
  }

  readonly press = (event: KeyboardEvent): void => {
    const part = partAt(event);
    const picture = this.#stage.picture();
    if (part === 'track' || !picture || event.altKey || event.ctrlKey || event.metaKey) return;
    const window = readBrushKey(event.key, part, picture.window, limitsOf(this.#stage));
    if (!window) return;
    event.preventDefault();
    showWindow(this.#stage, window, event);
    this.rest();
    this.#timer = setTimeout(() => this.#stage.view().settle(), END_MS);
  };

  /** Waits for no further key; what was moved is left to whoever comes next. */
  rest(): void {
    clearTimeout(this.#timer);
  }
}
