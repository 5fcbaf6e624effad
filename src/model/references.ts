import { nearWord } from '../util/near-word.ts';
import type { Place } from './fields/place.ts';
import type { ProblemLog } from './problem-log.ts';

interface FirstMention {
  readonly place: Place;
  readonly log: ProblemLog;
}

/** What the ids should have been. */
interface Defined {
  /** For instance `a source`. */
  readonly thing: string;
  readonly has: (id: string) => boolean;
  /** Ids one of which may have been meant. */
  readonly ids: readonly string[];
  /** What to do about an id that is like none of them. */
  readonly hint?: string;
}

/** Ids compared with each other in search of the one that was meant; then hints are left out, so that reading stays linear. */
const MOST_COMPARED = 100_000;

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

  /** One warning for each id that is not there. */
  report({ thing, has, ids, hint }: Defined): void {
    let compared = 0;
    for (const [id, { place, log }] of this.#mentions) {
      if (has(id)) continue;
      compared += ids.length;
      const meant = compared > MOST_COMPARED ? undefined : nearWord(id, ids);
      const help = meant === undefined ? hint : `Did you mean \`${meant}\`?`;
      log.warning('unknown-reference', place, `\`${id}\` is not the id of ${thing}`, help);
    }
  }
}
