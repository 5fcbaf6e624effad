import type { ReactiveControllerHost } from 'lit';
import { ALL_CLAIMS, type ClaimChoice } from '../../model/claim-choice.ts';
import type { EmbedKind } from '../../locale/panel-strings.ts';
import type { PanelName } from '../panels/panel-name.ts';
import { BY_DATE, type SortOrder } from '../sort-events.ts';

/** What the reader has done to the page that no property of the host tells. */
export interface ReaderState {
  readonly order: SortOrder;
  /** True once all events from top to bottom were asked for. */
  readonly isExpanded: boolean;
  /** Index of the first event on the page of the list or table. */
  readonly firstRow: number;
  /** Ids of the events of the aggregate that is open; empty when none is. */
  readonly members: readonly string[];
  /** How many events the aggregate counts; more than `members` where only the first of them are listed. */
  readonly memberCount?: number;
  /** The event all of whose claims were asked for. */
  readonly claimsOf?: string | undefined;
  /** True while the days of knowledge are played through. */
  readonly isPlaying?: boolean;
  /** Which claims the accounts view shows. */
  readonly claimChoice: ClaimChoice;
  /** The accounts last copied as text, or refused by the browser. */
  readonly copy?: { readonly text: string; readonly isCopied: boolean } | undefined;
  /** The link chosen with the keys: its event, and its place among that event’s links. */
  readonly link?: { readonly from: string; readonly at: number } | undefined;
  /** Links that were followed, oldest first. */
  readonly trail: readonly { readonly from: string; readonly to: string }[];
  /** The panel that is open above the timeline. */
  readonly panel?: PanelName | undefined;
  /** The step of the story that is read, from 0. */
  readonly story?: number | undefined;
  /** What the share panel last did. */
  readonly shared?: Shared | undefined;
  /** The way to embed that is looked at. */
  readonly embed?: EmbedKind;
  /** Width of the preview that is open, px. */
  readonly previewPx?: number | undefined;
  /** How high what a preview showed was, px. */
  readonly previewHeightPx?: number;
}

/** The end of copying a text or making a file: done, or not and why. */
export interface Shared {
  readonly name: string;
  /** Where copying was refused: what the reader may copy by hand. */
  readonly text?: string;
  /** Why a file could not be made. */
  readonly failure?: string;
}

const UNTOUCHED: ReaderState = {
  order: BY_DATE,
  isExpanded: false,
  firstRow: 0,
  members: [],
  claimChoice: ALL_CLAIMS,
  trail: [],
};

/** Holds the reader’s state and updates the host when it changes. */
export class ReaderMemory {
  readonly #host: ReactiveControllerHost;
  #state = UNTOUCHED;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get state(): ReaderState {
    return this.#state;
  }

  readonly change = (part: Partial<ReaderState>): void => {
    this.#state = { ...this.#state, ...part };
    this.#host.requestUpdate();
  };

  /** Forgets what was done to data that is no longer there. */
  forget(): void {
    const { order, panel } = this.#state;
    this.change({ ...UNTOUCHED, order, panel, claimsOf: undefined, copy: undefined, link: undefined });
  }
}
