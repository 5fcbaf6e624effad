import type { Place } from './fields/place.ts';
import type { ProblemLog } from './problem-log.ts';

interface FirstMention {
  readonly place: Place;
  readonly log: ProblemLog;
}

/** Remembers where ids are first referred to, so that those that lead nowhere can be named once all is read. */
export class References {
  readonly #mentions = new Map<string, FirstMention>();

  /** True when the id is referred to. */
  has(id: string): boolean {
    return this.#mentions.has(id);
  }

  /** Only the first mention of an id counts. */
  mention(id: string, place: Place, log: ProblemLog): void {
    if (!this.#mentions.has(id)) this.#mentions.set(id, { place, log });
  }

  /** One warning for each id that is not there; `thing` names what it should be, for instance `a source`. */
  report(exists: (id: string) => boolean, thing: string): void {
    for (const [id, { place, log }] of this.#mentions) {
      if (!exists(id)) log.warning('unknown-reference', place, `\`${id}\` is not the id of ${thing}`);
    }
  }
}
