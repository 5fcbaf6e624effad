import type { ProblemLog } from './problem-log.ts';

interface FirstMention {
  readonly path: string;
  readonly log: ProblemLog;
}

/** Remembers where ids are first referred to, so that those that lead nowhere can be named once all is read. */
export class References {
  readonly #mentions = new Map<string, FirstMention>();

  /** `place` is asked for only at the first mention. */
  mention(id: string, place: () => string, log: ProblemLog): void {
    if (!this.#mentions.has(id)) this.#mentions.set(id, { path: place(), log });
  }

  /** One warning for each id that is not there; `thing` names what it should be, for instance `a source`. */
  report(exists: (id: string) => boolean, thing: string): void {
    for (const [id, { path, log }] of this.#mentions) {
      if (!exists(id)) log.warning('unknown-reference', path, `\`${id}\` is not the id of ${thing}`);
    }
  }
}
