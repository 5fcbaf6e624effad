import type { LitElement, ReactiveController } from 'lit';
import type { MeasureText } from '../../layout/measure-text.ts';
import type { MeasureLine } from '../../layout/text/line-widths.ts';
import { memoizeLast } from '../../util/memoize-last.ts';

/** The size of type for which drawings are laid out, px. */
const LAID_OUT_FOR_PX = 16;

/** Widths remembered a font; a reader who saw more words has them measured again. */
const MAX_KNOWN = 2000;

/** Measures one size and weight. A context of its own: to set a font anew costs more than to measure a word. */
function fontMeasure(font: string, letterSpacing: string, wordSpacing: string): MeasureLine {
  const context = document.createElement('canvas').getContext('2d')!;
  Object.assign(context, { font, letterSpacing, wordSpacing });
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const widthPx = context.measureText(text).width;
    if (known.size === MAX_KNOWN) known.clear();
    known.set(text, widthPx);
    return widthPx;
  };
}

/** Measures as the browser draws, in a font with its spacing; `undefined` where there is no canvas. */
function canvasMeasure(
  family: string,
  letterSpacing: string,
  wordSpacing: string,
  _epoch: number,
): MeasureText | undefined {
  if (!document.createElement('canvas').getContext('2d')) return undefined;
  const fonts = { 400: new Map<number, MeasureLine>(), 700: new Map<number, MeasureLine>() };
  return (text, size, weight) => {
    const known = fonts[weight].get(size);
    if (known) return known(text);
    const made = fontMeasure(`${weight} ${size}px ${family}`, letterSpacing, wordSpacing);
    fonts[weight].set(size, made);
    return made(text);
  };
}

/**
 * Measures texts as the host’s page draws them, and anew when fonts have arrived or a reader sets fonts or spacing for
 * the page: then the words of a hidden probe change their width.
 */
export class TextMeasure implements ReactiveController {
  readonly #host: LitElement;
  /** Made when it is needed: without a browser there is none. */
  #observer: ResizeObserver | undefined;
  #probe: Element | null = null;
  readonly #make = memoizeLast(canvasMeasure);
  #fontEpoch = 0;
  #given: MeasureText | undefined;
  #scale = 1;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Another function when widths are others; `undefined` where there is no canvas: layout then uses its table. */
  get measure(): MeasureText | undefined {
    return this.#given ?? this.#read();
  }

  /** Has the browser look up the fonts of the drawing, which takes a phone some time, before the first word is measured. */
  prepare(): void {
    for (const weight of [400, 700] as const) this.measure?.('Aa 国', 12, weight);
  }

  /** Before anything of the update is on the page: later, to ask for a style would work out all styles at once. */
  hostUpdate(): void {
    this.#read();
  }

  #read(): MeasureText | undefined {
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(this.#probe ?? this.#host);
    this.#scale = Math.max(1, parseFloat(getComputedStyle(this.#host).fontSize) / LAID_OUT_FOR_PX || 1);
    return (this.#given = this.#make(fontFamily, letterSpacing, wordSpacing, this.#fontEpoch));
  }

  /**
   * How much larger than laid out a drawing has to be, so that its type follows the reader’s: 2 where text is 32 px. Never
   * below 1: nothing in a picture is smaller than 12 px.
   */
  get scale(): number {
    if (!this.#given) this.#read();
    return this.#scale;
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#fontsLoaded);
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#probe = null;
  }

  hostUpdated(): void {
    if (this.#probe || !this.#host.isConnected) return;
    this.#probe = this.#host.renderRoot.querySelector('.probe');
    if (!this.#probe) return;
    this.#observer ??= new ResizeObserver(() => this.#probeResized());
    this.#observer.observe(this.#probe);
  }

  /** In the next frame, as every size that is observed. */
  #probeResized(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const [measure, scale] = [this.#given, this.#scale];
      if (this.#read() !== measure || this.#scale !== scale) this.#host.requestUpdate();
    });
  }

  readonly #fontsLoaded = (): void => {
    this.#fontEpoch += 1;
    this.#host.requestUpdate();
  };
}
