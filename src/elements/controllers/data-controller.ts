import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  isNoticed,
  NO_DATA,
  toFailed,
  toFetched,
  toLoading,
  toRead,
  type DataOrigins,
  type DataState,
  type LoadPace,
  type TimelineInput,
} from './data-state.ts';
import { loadDocuments, splitUrls } from './load-documents.ts';
import { LoadError } from './load-failure.ts';
import { ParsedAhead } from './parsed-ahead.ts';
import { readDataScripts } from './read-data-scripts.ts';

/** Time before a wait is shown, ms: a skeleton that flashes is worse than none. */
const SLOW_MS = 400;
/** Time after which the reader is offered to try again, ms: a server may have forgotten the request. */
const STUCK_MS = 10_000;

/** Who is told what. */
export interface DataListeners {
  /** Another timeline is there, and not yet on the page. */
  readonly replaced: () => void;
  /** A wait has become long enough to be told of, or very long; `quick` = it is over. */
  readonly waited: (pace: LoadPace) => void;
  /** A load ended, well or not, and the page shows it. */
  readonly settled: (state: DataState) => void;
}

/** Finds, fetches and parses the host’s data. The newest request wins; an older one is aborted and forgotten. */
export class DataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listeners: DataListeners;
  /** Made when it is needed: without a browser there is none. */
  #observer: MutationObserver | undefined;
  readonly #ahead = new ParsedAhead();
  #state = NO_DATA;
  #origins: DataOrigins | undefined;
  #scripts = '';
  #request: AbortController | undefined;
  #waits: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, listeners: DataListeners) {
    this.#host = host;
    this.#listeners = listeners;
    host.addController(this);
  }

  get state(): DataState {
    return this.#state;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#childrenChanged());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#resume);
    window.addEventListener('online', this.#tryAgain);
    this.#resume();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#resume);
    window.removeEventListener('online', this.#tryAgain);
    this.#cancel();
  }

  /** Parses what is at hand, document by document in tasks of their own, so that `follow` finds it parsed. */
  async readAhead({ data, src, fallback }: DataOrigins): Promise<void> {
    const own = splitUrls(src).length === 0 && readDataScripts(this.#host).length === 0 ? fallback : undefined;
    const input = data ?? own;
    if (input !== undefined && this.#origins === undefined) await this.#ahead.parse(input);
  }

  /** Reads what is given, unless it was given the last time. */
  follow(origins: DataOrigins): void {
    const isSame = this.#origins?.data === origins.data && this.#origins?.src === origins.src;
    if (!isSame) this.load(origins);
  }

  /** Reads the first origin that is given. Data at hand is parsed at once, URLs are fetched. */
  load(origins: DataOrigins): void {
    this.#origins = origins;
    this.#cancel();
    const urls = splitUrls(origins.src);
    if (origins.data !== undefined) this.#settle(this.#toRead(origins.data));
    else if (urls.length > 0) void this.#fetch(urls);
    else this.#readChildren(origins.fallback);
  }

  /** Tries the same origins again. */
  retry(): void {
    if (this.#origins) this.load(this.#origins);
  }

  /** Gives up what is on its way, as the reader asks for; what was shown before stays. */
  stop(): void {
    if (this.#request) this.#settle(toFailed(this.#state, new LoadError('stopped', 'Loading was stopped')));
  }

  #readChildren(fallback: TimelineInput | undefined): void {
    // While the page is still being parsed a script may be half there.
    if (document.readyState === 'loading') return this.#change(toLoading(this.#state, 'quick'));
    const scripts = readDataScripts(this.#host);
    this.#scripts = scripts.join();
    const input = scripts.length > 0 ? scripts : fallback;
    if (input === undefined) this.#change(NO_DATA);
    else this.#settle(this.#toRead(input));
  }

  #toRead(input: TimelineInput): DataState {
    return toRead(this.#state, input, (of) => this.#ahead.take(of));
  }

  async #fetch(urls: readonly string[]): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#change(toLoading(this.#state, 'quick'));
    this.#waits = [setTimeout(() => this.#wait('slow'), SLOW_MS), setTimeout(() => this.#wait('stuck'), STUCK_MS)];
    const state = await loadDocuments(urls, request.signal).then(
      (texts) => toFetched(this.#state, texts, urls),
      (error: unknown) => toFailed(this.#state, error),
    );
    if (!request.signal.aborted) this.#settle(state);
  }

  #wait(pace: LoadPace): void {
    this.#change(toLoading(this.#state, pace));
    this.#listeners.waited(pace);
  }

  #settle(state: DataState): void {
    this.#cancel();
    if (isNoticed(this.#state)) this.#listeners.waited('quick');
    this.#change(state);
    if (state.phase === 'ready') this.#listeners.replaced();
    void this.#host.updateComplete.then(() => {
      if (this.#state === state) this.#listeners.settled(state);
    });
  }

  #change(state: DataState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #cancel(): void {
    this.#waits.forEach(clearTimeout);
    this.#request?.abort();
    this.#request = undefined;
  }

  #childrenChanged(): void {
    const { data, src } = this.#origins ?? {};
    const readsChildren = src !== undefined && data === undefined && splitUrls(src).length === 0;
    if (readsChildren && readDataScripts(this.#host).join() !== this.#scripts) this.retry();
  }

  /** Begins what waits for the page to be parsed, or was broken off when the host was taken out of it. */
  readonly #resume = (): void => {
    if (this.#state.phase === 'loading' && !this.#request) this.retry();
  };

  /** The network is back. */
  readonly #tryAgain = (): void => {
    if (this.#state.failure?.code === 'network') this.retry();
  };
}
