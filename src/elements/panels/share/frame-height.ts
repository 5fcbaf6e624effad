import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

/** What a frame may ask for, px, as in `embed.js`: less shows nothing, more is no timeline. */
const [LEAST_PX, MOST_PX] = [200, 10_000];

/** Height in a message of the page of a timeline, px, within bounds; `undefined` for any other message. */
function heightIn(data: unknown): number | undefined {
  const { source, version, type, height } = Object(data) as Readonly<Record<string, unknown>>;
  if (source !== 'relations-timeline' || version !== 1 || type !== 'resize' || !Number.isInteger(height))
    return undefined;
  return Math.min(Math.max(Number(height), LEAST_PX), MOST_PX);
}

class FrameHeight extends AsyncDirective {
  #frame: HTMLIFrameElement | undefined;
  #tell: ((px: number) => void) | undefined;

  override render(_tell: (px: number) => void): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [tell]: [(px: number) => void]): typeof noChange {
    this.#tell = tell;
    if (this.#frame !== element) {
      this.#frame = element as HTMLIFrameElement;
      this.#frame.addEventListener('load', this.#ask);
      this.reconnected();
    }
    return noChange;
  }

  override disconnected(): void {
    window.removeEventListener('message', this.#hear);
  }

  override reconnected(): void {
    window.addEventListener('message', this.#hear);
  }

  /** It may have told before anybody listened. The question is no secret. */
  readonly #ask = (): void =>
    this.#frame?.contentWindow?.postMessage({ source: 'relations-timeline', version: 1, type: 'tell-height' }, '*');

  readonly #hear = ({ data, source, origin }: MessageEvent): void => {
    const frame = this.#frame;
    if (source !== frame?.contentWindow || origin !== new URL(frame.src).origin) return;
    const heightPx = heightIn(data);
    if (heightPx !== undefined) this.#tell?.(heightPx);
  };
}

/** On an `<iframe>` with the page of a timeline: tells how high what it shows is, px, whenever that changes. */
export const frameHeight = directive(FrameHeight);
