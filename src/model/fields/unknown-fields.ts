import type { ProblemLog } from '../problem-log.ts';
import { meantField } from './meant-field.ts';
import type { Place } from './place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A name where it was first met, and how often it was. */
interface Tally {
  readonly place: Place;
  readonly hint: string;
  count: number;
}

/** From then on a name is not counted: in a million events that would cost more than reading them. */
const OFTEN = 100;
/** Names for which another is looked for: looking takes longer than reading. */
const MOST_GUESSED = 1000;
/** `x-desk`, `_id`, `$comment`; drafts carry marks for their editor. */
const OWN_NAME = /^(x-|[^\p{L}\p{N}]|draft$)/iu;
const BOUND_NAME = /^(start|begin|end|finish|until)/i;
const PERIOD_HINT = 'A period is one date: `"when": "2025-10-30/2025-11-01"`.';

/**
 * The fields of a document that the format does not know. They are kept; each name is told once for a kind of object, with
 * its first place. Names that say themselves that they are somebody’s own, such as `x-desk`, are no news.
 */
export class UnknownFields {
  /** Names of fields of events that need no more counting. */
  readonly settled: ReadonlySet<string>;
  readonly #settled = new Set<string>();
  readonly #tallies = new Map<string, Tally>();

  constructor() {
    this.settled = this.#settled;
  }

  /** Notes the field of `given` that stands at `place`; `known` are the names that would mean something there. */
  note(place: Place, given: Fields, known: Iterable<string>): void {
    const name = String(place.at(-1));
    if (OWN_NAME.test(name)) return this.#settle(place, name);
    const key = JSON.stringify(place.map((part) => (typeof part === 'number' ? 0 : part)));
    const tally = this.#tallies.get(key) ?? { place: [...place], hint: this.#hintFor(name, given, known), count: 0 };
    tally.count += 1;
    this.#tallies.set(key, tally);
    if (tally.count >= OFTEN) this.#settle(place, name);
  }

  /** One warning a name. */
  report(log: ProblemLog): void {
    for (const { place, hint, count } of this.#tallies.values())
      log.warning('unknown-field', place, `there is no field \`${String(place.at(-1))}\`${alsoIn(count - 1)}`, hint);
  }

  #hintFor(name: string, given: Fields, known: Iterable<string>): string {
    return hintFor(name, given, this.#tallies.size < MOST_GUESSED ? [...known] : []);
  }

  #settle(place: Place, name: string): void {
    if (place[0] === 'events' && place.length === 3) this.#settled.add(name);
  }
}

function hintFor(name: string, given: Fields, known: readonly string[]): string {
  if (BOUND_NAME.test(name) && known.includes('when')) return PERIOD_HINT;
  const absent = known.filter((field) => given[field] === undefined);
  const meant = meantField(name, absent);
  return meant === undefined
    ? `It is kept, and not shown. Names of your own begin with \`x-\`: \`x-${name}\`.`
    : `Did you mean \`${meant}\`?`;
}

function alsoIn(count: number): string {
  if (count === 0) return '';
  if (count >= OFTEN - 1) return ', here and in many other places';
  return `, here and in ${count} other ${count === 1 ? 'place' : 'places'}`;
}
