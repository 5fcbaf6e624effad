import { AccountActions } from './account-actions.ts';
import { EventActions } from './event-actions.ts';
import { KnowledgeActions } from './knowledge-actions.ts';
import { KeyActions } from './key-actions.ts';
import { LinkActions } from './link-actions.ts';
import { PageActions } from './page-actions.ts';
import { ReaderMemory, type ReaderState } from './reader-memory.ts';
import { ShareActions } from './share-actions.ts';
import type { Stage } from './stage.ts';
import { StoryActions } from './story-actions.ts';
import { ViewActions } from './view-actions.ts';

/** Everything a reader can do. Only what is done here is told to the host page, and announced. */
export class Reader {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly view: ViewActions;
  readonly events: EventActions;
  readonly page: PageActions;
  readonly knowledge: KnowledgeActions;
  readonly links: LinkActions;
  readonly accounts: AccountActions;
  readonly story: StoryActions;
  readonly share: ShareActions;
  readonly keys: KeyActions;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#memory = new ReaderMemory(stage.host);
    this.knowledge = new KnowledgeActions(stage, this.#memory);
    this.view = new ViewActions(stage, this.#memory, this.knowledge.pause, () => this.story.follow());
    this.events = new EventActions(stage, this.#memory, this.view);
    this.page = new PageActions(stage, this.#memory);
    this.accounts = new AccountActions(stage, this.#memory, this.events);
    this.links = new LinkActions(stage, this.#memory, this.events);
    this.keys = new KeyActions(stage, this.view, this.events, this.page, this.links);
    this.story = new StoryActions(stage, this.#memory, this.view);
    this.share = new ShareActions(stage, this.#memory);
  }

  get state(): ReaderState {
    return this.#memory.state;
  }

  /** Takes the last change back, or makes it again, because the page asks for it, which is told nothing of it. */
  travel(by: 'undo' | 'redo'): void {
    this.knowledge.pause();
    this.#stage.view[by]();
    this.story.follow({ isTold: false });
  }

  /** Ends what would go on by itself, for the element leaves the page. */
  rest(): void {
    this.page.closeHelp();
    this.knowledge.pause();
  }

  /** Forgets what was done to data that is no longer there. */
  forget(): void {
    this.story.forget();
    this.knowledge.forget();
    this.#memory.forget();
  }
}
