import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import { AsOfChangeEvent } from '../events/as-of-change-event.ts';
import { knowledgeStops, type KnowledgeStops } from '../knowledge-stops.ts';
import { knowledgeWords } from '../words/knowledge-words.ts';
import type { ReaderMemory } from './reader-memory.ts';
import type { Stage } from './stage.ts';

/** Time each day stays while the days are played through, ms: enough to read one line. */
const PLAY_MS = 2400;

/** Looking from another day of knowledge. */
export class KnowledgeActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The day looked from before the days that are gone through now. */
  #before: { readonly asOf: string | null } | undefined;
  /** The day set last on the way: where the host has another one, somebody else has ended the way. */
  #passed: string | null = null;

  constructor(stage: Stage, memory: ReaderMemory) {
    this.#stage = stage;
    this.#memory = memory;
  }

  /** Looks from a day, UTC ms; `null`: the newest there is. */
  readonly lookFrom = (dayMs: number | null): void => {
    this.pass(dayMs);
    this.settle();
  };

  /** A day on the way to another; `settle` makes one change of the whole way, which undo takes back at once. */
  readonly pass = (dayMs: number | null): void => {
    if (this.#memory.state.isPlaying) this.pause();
    this.#look(dayMs === null ? null : edtfDay(dayMs));
    this.#announce();
  };

  /** Ends going through days. */
  readonly settle = (): void => {
    const { host, view } = this.#stage;
    if (this.#before && host.asOf === this.#passed) view.rememberDay(this.#before.asOf, host.asOf);
    this.#before = undefined;
  };

  /** Forgets the way, for its days belong to data that is no longer there. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#before = undefined;
  }

  /** To the next stop in a direction, when there is one. */
  readonly step = (by: 1 | -1): void => {
    const stops = this.#stops();
    const day = stops?.days[stops.at + by];
    if (day !== undefined) this.lookFrom(day);
  };

  /** Plays through the stops from here on, or from the first when the last is reached. */
  readonly play = (): void => {
    const stops = this.#stops();
    const first = stops?.days[0];
    if (!stops || first === undefined) return;
    if (stops.at >= stops.days.length - 1) this.#look(edtfDay(first));
    this.#passed = this.#stage.host.asOf;
    this.#memory.change({ isPlaying: true });
    this.#timer = setTimeout(this.#next, PLAY_MS);
  };

  readonly pause = (): void => {
    clearTimeout(this.#timer);
    this.settle();
    if (this.#memory.state.isPlaying) this.#memory.change({ isPlaying: false });
  };

  readonly #next = (): void => {
    if (this.#stage.host.asOf !== this.#passed) return this.pause();
    const stops = this.#stops();
    const day = stops?.days[stops.at + 1];
    if (stops && day !== undefined) this.#look(edtfDay(day));
    if (stops && stops.at + 2 < stops.days.length) this.#timer = setTimeout(this.#next, PLAY_MS);
    else {
      this.pause();
      this.#announce();
    }
  };

  #stops(): KnowledgeStops | undefined {
    const picture = this.#stage.picture();
    return picture && knowledgeStops(picture);
  }

  #look(asOf: string | null): void {
    const { host } = this.#stage;
    this.#passed = asOf;
    if (host.asOf === asOf) return;
    this.#before ??= { asOf: host.asOf };
    host.asOf = asOf;
    host.dispatchEvent(new AsOfChangeEvent({ asOf }));
  }

  #announce(): void {
    const { picture, announcer, locale } = this.#stage;
    const known = picture()?.known;
    const words = known && knowledgeWords(known, locale());
    if (words !== undefined) announcer.announce(words);
  }
}
