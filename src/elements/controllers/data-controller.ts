import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseTimeline } from '../../model/parse-timeline.ts';
import { NO_DATA, toLoading, type DataOrigins, type DataState, type TimelineInput } from './data-state.ts';
import { loadDocuments, splitUrls } from './load-documents.ts';
import { toLoadFailure } from './load-failure.ts';
import { readDataScripts } from './read-data-scripts.ts';

/** Time before a wait is shown, ms: a skeleton that flashes is worse than none. */
const SLOW_MS = 400;

/** Finds, fetches and parses the host’s data. The newest request wins; an older one is aborted and forgotten. */
export class DataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settled: (state: DataState) => void;
  readonly #observer = new MutationObserver(() => this.#childrenChanged());
  #state = NO_DATA;
  #origins: DataOrigins | undefined;
  #scripts = '';
  #request: AbortController | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  /** `settled` is told of every load that ended, well or not, once the page shows it. */
  constructor(host: ReactiveControllerHost & HTMLElement, settled: (state: DataState) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  get state(): DataState {
    return this.#state;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#documentParsed);
    if (this.#origins && this.#state.phase === 'loading') this.load(this.#origins);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#documentParsed);
    this.#cancel();
  }

  /** Reads the first origin that is given. Data at hand is parsed at once, URLs are fetched. */
  load(origins: DataOrigins): void {
    this.#origins = origins;
    this.#cancel();
    const urls = splitUrls(origins.src);
    if (origins.data !== undefined) this.#parse(origins.data);
    else if (urls.length > 0) void this.#fetch(urls);
    else this.#readChildren(origins.fallback);
  }

  /** Tries the same origins again. */
  retry(): void {
    if (this.#origins) this.load(this.#origins);
  }

  #readChildren(fallback: TimelineInput | undefined): void {
    // While the page is still being parsed a script may be half there.
    if (document.readyState === 'loading') return this.#change(toLoading(this.#state, false));
    const scripts = readDataScripts(this.#host);
    this.#scripts = scripts.join();
    if (scripts.length > 0) this.#parse(scripts);
    else if (fallback !== undefined) this.#parse(fallback);
    else this.#change(NO_DATA);
  }

  async #fetch(urls: readonly string[]): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#change(toLoading(this.#state, false));
    this.#slowTimer = setTimeout(() => this.#change(toLoading(this.#state, true)), SLOW_MS);
    try {
      const texts = await loadDocuments(urls, request.signal);
      if (!request.signal.aborted) this.#parse(texts, urls);
    } catch (error) {
      if (!request.signal.aborted) this.#fail(error);
    }
  }

  #parse(input: TimelineInput, names: readonly string[] = []): void {
    try {
      const { timeline, problems } = parseTimeline(input, { names });
      this.#settle({ phase: 'ready', timeline, problems, isSlow: false });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const failure = toLoadFailure(error);
    this.#settle({ phase: 'error', failure, problems: [], isSlow: false });
  }

  #settle(state: DataState): void {
    clearTimeout(this.#slowTimer);
    this.#change(state);
    void this.#host.updateComplete.then(() => {
      if (this.#state === state) this.#settled(state);
    });
  }

  #change(state: DataState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #cancel(): void {
    clearTimeout(this.#slowTimer);
    this.#request?.abort();
    this.#request = undefined;
  }

  #childrenChanged(): void {
    const readsChildren =
      this.#origins && this.#origins.data === undefined && splitUrls(this.#origins.src).length === 0;
    if (readsChildren && readDataScripts(this.#host).join() !== this.#scripts) this.retry();
  }

  readonly #documentParsed = (): void => {
    if (this.#origins && this.#state.phase === 'loading' && !this.#request) this.load(this.#origins);
  };
}
