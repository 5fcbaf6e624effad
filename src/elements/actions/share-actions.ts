import type { EmbedKind } from '../../locale/panel-strings.ts';
import { ExportEvent } from '../events/export-event.ts';
import { copyText } from '../files/copy-text.ts';
import { ExportError } from '../files/export-file.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { focusIn, type Stage } from './stage.ts';

/** Copying texts and saving files; each end is shown where the reader looks, and announced. */
export class ShareActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;

  constructor(stage: Stage, memory: ReaderMemory) {
    this.#stage = stage;
    this.#memory = memory;
  }

  /** Address of what is looked at. */
  get address(): string {
    return this.#stage.address();
  }

  /** Tag name of the timeline. */
  get tag(): string {
    return this.#stage.host.localName;
  }

  /** Absolute addresses of the documents, separated by spaces. */
  get src(): string | undefined {
    const urls = this.#stage.host.src?.split(/\s+/).filter((url) => URL.canParse(url, document.baseURI)) ?? [];
    return urls.map((url) => new URL(url, document.baseURI).href).join(' ') || undefined;
  }

  /** The picture at a width in px. */
  readonly svg = (width: number): string => this.#stage.host.toSVG({ width });

  readonly embed = (embed: EmbedKind): void => this.#memory.change({ embed });

  /** Opens the preview of a width, or closes it. */
  readonly preview = (px: number): void =>
    this.#memory.change({ previewPx: this.#memory.state.previewPx === px ? undefined : px });

  /** Takes note of how high what the preview shows is, px. */
  readonly previewed = (previewHeightPx: number): void => this.#memory.change({ previewHeightPx });

  /** Copies a text under a name; where the browser refuses, the text is shown, selected, to be copied by hand. */
  readonly copy = async (name: string, text: string): Promise<void> => {
    const { copied, copyRefused } = this.#words;
    const isCopied = await copyText(text);
    this.#memory.change({ shared: isCopied ? { name } : { name, text } });
    if (!isCopied) {
      await focusIn(this.#stage, '.refused textarea');
      this.#stage.host.renderRoot.querySelector<HTMLTextAreaElement>('.refused textarea')?.select();
    }
    this.#stage.announcer.announce(isCopied ? copied : copyRefused);
  };

  /** Saves the timeline as a file, unless the page offers its own. `scale`: of a PNG. */
  readonly download = async (format: string, scale?: number): Promise<void> => {
    const { host, announcer, locale } = this.#stage;
    if (!host.dispatchEvent(new ExportEvent({ format }))) return;
    this.#memory.change({ shared: undefined });
    try {
      const file = await host.download(format, scale === undefined ? {} : { scale });
      announcer.announce(locale().strings.ui.saved(file));
    } catch (error) {
      this.#fail(format, error);
    }
  };

  get #words(): ReturnType<Stage['locale']>['strings']['ui']['share'] {
    return this.#stage.locale().strings.ui.share;
  }

  /** A file that cannot be made is the reader’s matter; its reason is told where it is one of ours. */
  #fail(name: string, error: unknown): void {
    const isOurs = error instanceof ExportError || error instanceof RangeError;
    this.#memory.change({ shared: { name, failure: isOurs ? error.message : '' } });
    this.#stage.announcer.announce(this.#words.failed(this.#words.formatName(name)));
  }
}
