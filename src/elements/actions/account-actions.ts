import type { ClaimChoice } from '../../model/claim-choice.ts';
import { copyText } from '../files/copy-text.ts';
import type { EventActions } from './event-actions.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { focusIn, type Stage } from './stage.ts';

/** What a reader can do with the accounts: choose among them and take them along. */
export class AccountActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly #events: EventActions;

  constructor(stage: Stage, memory: ReaderMemory, events: EventActions) {
    this.#stage = stage;
    this.#memory = memory;
    this.#events = events;
  }

  /** Shows the claims of one kind. `words`: what is shown then. */
  choose(choice: ClaimChoice, words: string): void {
    this.#memory.change({ claimChoice: choice });
    this.#stage.announcer.announce(words);
  }

  /** Copies a text; where the browser refuses, offers it in a box for the reader to copy. */
  async copy(text: string): Promise<void> {
    const { announcer, locale } = this.#stage;
    const { copied, refused } = locale().strings.ui.accountsView;
    const isCopied = await copyText(text);
    this.#memory.change({ copy: { text, isCopied } });
    announcer.announce(isCopied ? copied : refused);
    if (!isCopied) await focusIn(this.#stage, '.copy-box');
  }

  /** Goes to an event in the chart, with its details open. */
  readonly showInChart = async (id: string): Promise<void> => {
    const { host, focus } = this.#stage;
    host.show = 'chart';
    if (host.selected !== id) this.#events.toggle(id);
    await host.updateComplete;
    focus.focusEvent(id);
  };
}
