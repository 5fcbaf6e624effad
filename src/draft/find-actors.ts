import nlp from 'compromise';
import { slugId } from '../model/slug-id.ts';

/** Somebody a text names. */
export interface FoundActor {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'state' | 'person' | 'organisation';
}

/** A mention of an actor in a sentence; places in UTF-16 units. */
export interface ActorMention {
  readonly actor: FoundActor;
  readonly index: number;
}

type Kind = FoundActor['kind'];

/** Names of states and the words for their people; the first is the name shown. */
const STATES: readonly (readonly [name: string, pattern: string])[] = [
  ['United States', 'United States|USA|U\\.S\\.A?\\.?|US|American?s?|Washington|White House'],
  ['China', 'China|Chinese|Beijing'],
  ['Taiwan', 'Taiwan|Taiwanese|Taipei'],
  ['Russia', 'Russia|Russians?|Moscow|Kremlin'],
  ['Ukraine', 'Ukraine|Ukrainians?|Kyiv'],
  ['Iran', 'Iran|Iranians?|Tehran'],
  ['Japan', 'Japan|Japanese|Tokyo'],
  ['South Korea', 'South Korea|South Koreans?|Seoul'],
  ['North Korea', 'North Korea|North Koreans?|Pyongyang'],
  ['United Kingdom', 'United Kingdom|UK|U\\.K\\.|Britain|British'],
  ['European Union', 'European Union|EU|E\\.U\\.'],
  ['Germany', 'Germany|Germans?|Berlin'],
  ['France', 'France|French'],
  ['India', 'India|Indians?|New Delhi'],
];
const STATE_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${STATES.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const TITLE =
  '(?:President|Premier|Prime Minister|Vice President|Chancellor|Minister|Secretary(?: of State)?|Senator|Ambassador|Chairman|Governor|General|King|Queen|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?)';
const NAME = "(?<!\\p{L})\\p{Lu}[\\p{L}’'-]{1,30}";
const TITLED = new RegExp(`\\b${TITLE}\\s+(?<name>${NAME}(?:\\s+${NAME}){0,2})`, 'gu');
/** “Trump said”, “Xi spoke with”: one name that does what people do. */
const SPEAKS = new RegExp(
  `(?<name>${NAME}(?:\\s+${NAME}){0,2})\\s+(?:and\\s+${NAME}\\s+)?(?:has\\s+|had\\s+)?(?:said|says|told|spoke|met|emphasi[sz]ed|added|wrote|posted|noted|called|phoned|visited|hosted|received|signed|announced|threatened|maintain)\\b`,
  'gu',
);
/** “Called Putin”, “met He Lifeng in”: whom somebody meets, and not what stands before a noun. */
const MET = new RegExp(
  `\\b(?:called|phoned|hosted|received|met(?:\\s+with)?|spoke\\s+(?:with|to))\\s+(?<name>${NAME}(?:\\s+${NAME}){0,2})(?=\\s*(?:[.,;:?!)]|$)|\\s+(?:in|on|at|for|to|and|by|with|after|before|during|last|when|while|as|over|about)\\b)`,
  'gu',
);
const WORD = /(?<!\p{L})\p{Lu}[\p{L}’'-]{0,30}/gu;
const NOT_A_NAME =
  /^(?:The|A|An|He|She|They|It|We|I|You|This|That|These|Those|In|On|At|But|And|Both|Officials?|Leaders?|Ministers?|Congress|Parliament|Senate|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\p{Lu}\p{Ll}+day)$/u;

/** “Vice President”, and the day in “on Monday Bessent said”. */
const LEADING_NO_NAME = new RegExp(`^(?:(?:${TITLE}|(?:On|In|At|But|And)|\\p{Lu}\\p{Ll}+day)\\s+)+`, 'u');

/** Knows who has been named so far, so that “Xi” is the Xi Jinping of an earlier sentence. */
export class ActorFinder {
  readonly #byId = new Map<string, FoundActor>();
  readonly #bySurname = new Map<string, FoundActor>();

  /** The actors named so far, in order of their first mention. */
  get actors(): readonly FoundActor[] {
    return [...this.#byId.values()];
  }

  /** The mentions in a sentence, in order. */
  find(sentence: string): readonly ActorMention[] {
    const mentions = [...this.#states(sentence), ...this.#people(sentence), ...this.#known(sentence)];
    return mentions
      .toSorted((a, b) => a.index - b.index)
      .filter(({ actor }, index, all) => all.findIndex((other) => other.actor.id === actor.id) === index);
  }

  #states(sentence: string): readonly ActorMention[] {
    return [...sentence.matchAll(STATE_PATTERN)].map((match) => {
      const name = STATES[match.slice(1).findIndex((group) => Boolean(group))]?.[0] ?? match[0];
      return { actor: this.#define(name, 'state'), index: match.index };
    });
  }

  #people(sentence: string): readonly ActorMention[] {
    const patterns = [TITLED, SPEAKS, MET].flatMap((pattern) => [...sentence.matchAll(pattern)]);
    const named = patterns.flatMap(({ groups, index, 0: all }) => {
      const name = groups?.name ?? '';
      return { name, index: index + all.indexOf(name) };
    });
    return [...named, ...libraryNames(sentence)].flatMap(({ name, index }) => this.#person(name, index) ?? []);
  }

  #person(words: string, index: number): ActorMention | undefined {
    const name = words.replace(LEADING_NO_NAME, '').replace(/['’]s?$/u, '');
    const parts = name.split(/\s+/u);
    if (name === '' || parts.some((part, at) => isNoName(part, at, parts) || new RegExp(`^${TITLE}$`, 'u').test(part)))
      return undefined;
    if (STATES.some(([, pattern]) => new RegExp(`^(?:${pattern})\\b`, 'u').test(name))) return undefined;
    return { actor: this.#namesake(name, parts), index: index + words.indexOf(name) };
  }

  /** A surname alone is whoever bore it before. A Chinese name has the surname first. */
  #namesake(name: string, parts: readonly string[]): FoundActor {
    const known = parts.length === 1 ? this.#bySurname.get(name) : this.#rename(name, parts);
    const actor = known ?? this.#define(name, 'person');
    for (const part of [parts[0] ?? name, parts.at(-1) ?? name]) this.#bySurname.set(part, actor);
    return actor;
  }

  /** “Trump” first, “Donald Trump” later: one person, by the fuller name. */
  #rename(name: string, parts: readonly string[]): FoundActor | undefined {
    const known = [parts.at(-1), parts[0]]
      .map((part) => this.#bySurname.get(part ?? ''))
      .find((one) => one !== undefined);
    if (known === undefined) return undefined;
    const isFuller = known.name.split(/\s+/u).every((part) => parts.includes(part));
    if (!isFuller) return known.name.includes(name) ? known : undefined;
    const actor = { ...known, name };
    this.#byId.set(actor.id, actor);
    return actor;
  }

  /** Surnames of people named before. */
  #known(sentence: string): readonly ActorMention[] {
    return [...sentence.matchAll(WORD)].flatMap(({ index, 0: word }) => {
      const actor = this.#bySurname.get(word.replace(/['’]s?$/u, ''));
      return actor === undefined ? [] : { actor: this.#byId.get(actor.id) ?? actor, index };
    });
  }

  #define(name: string, kind: Kind): FoundActor {
    const id = slugId([name], 'actor');
    const known = this.#byId.get(id);
    const actor: FoundActor = known ?? (kind === undefined ? { id, name } : { id, name, kind });
    this.#byId.set(id, actor);
    return actor;
  }
}

/** “He Lifeng” is a name, “He” is none. */
const isNoName = (part: string, at: number, parts: readonly string[]): boolean =>
  NOT_A_NAME.test(part) && !(part === 'He' && at === 0 && parts.length === 2);

/** People the library recognises by their first names. */
function libraryNames(sentence: string): readonly { readonly name: string; readonly index: number }[] {
  const people = nlp(sentence).people().json({ offset: true }) as readonly {
    readonly text: string;
    readonly offset: { readonly start: number };
  }[];
  return people.flatMap(({ text, offset }) => {
    const name = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return /^\p{Lu}\p{L}+\s+\p{Lu}/u.test(name) ? { name, index: offset.start } : [];
  });
}
