import type { LitElement, ReactiveController } from 'lit';
import type { MeasureText } from '../../layout/measure-text.ts';
import { memoizeLast } from '../../util/memoize-last.ts';

/** The size of type for which drawings are laid out, px. */
const LAID_OUT_FOR_PX = 16;

/** Widths remembered; a reader who saw more labels has them measured again. */
const MAX_KNOWN = 10_000;

/** Measures as the browser draws, in a font with its spacing; `undefined` where there is no canvas. */
function canvasMeasure(
  font: string,
  letterSpacing: string,
  wordSpacing: string,
  _epoch: number,
): MeasureText | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    Object.assign(context, { font: `${weight} ${size}px ${font}`, letterSpacing, wordSpacing });
    const widthPx = context.measureText(text).width;
    if (known.size === MAX_KNOWN) known.clear();
    known.set(key, widthPx);
    return widthPx;
  };
}

/**
 * Measures texts as the host’s page draws them, and anew when fonts have arrived or a reader sets fonts or spacing for
 * the page: then the words of a hidden probe change their width.
 */
export class TextMeasure implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new ResizeObserver(() => this.#probeResized());
  #probe: Element | null = null;
  readonly #make = memoizeLast(canvasMeasure);
  #fontEpoch = 0;
  #given: MeasureText | undefined;
  #givenScale = 1;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Another function when widths are others; `undefined` where there is no canvas: layout then uses its table. */
  get measure(): MeasureText | undefined {
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(this.#probe ?? this.#host);
    return (this.#given = this.#make(fontFamily, letterSpacing, wordSpacing, this.#fontEpoch));
  }

  /**
   * How much larger than laid out a drawing has to be, so that its type follows the reader’s: 2 where text is 32 px. Never
   * below 1: nothing in a picture is smaller than 12 px.
   */
  get scale(): number {
    const sizePx = parseFloat(getComputedStyle(this.#host).fontSize);
    return (this.#givenScale = Math.max(1, sizePx / LAID_OUT_FOR_PX || 1));
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#fontsLoaded);
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#probe = null;
  }

  hostUpdated(): void {
    if (this.#probe || !this.#host.isConnected) return;
    this.#probe = this.#host.renderRoot.querySelector('.probe');
    if (this.#probe) this.#observer.observe(this.#probe);
  }

  /** In the next frame, as every size that is observed. */
  #probeResized(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const [measure, scale] = [this.#given, this.#givenScale];
      if (this.measure !== measure || this.scale !== scale) this.#host.requestUpdate();
    });
  }

  readonly #fontsLoaded = (): void => {
    this.#fontEpoch += 1;
    this.#host.requestUpdate();
  };
}
