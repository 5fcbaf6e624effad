import { english } from '../../src/locale/en/english.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { addLocale } from '../../src/locale/locales.ts';

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = Array.from('ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞQŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþqŕšţûṽŵẋýž');
const HEBREW = Array.from('אבגדהוזחטיכלמנסעפצקרשתאבגדאבגדהוזחטיכלמנסעפצקרשתאבגד');

/** Words as another language might have them: other letters, a third longer, and brackets at both ends. */
const pseudoText = (letters: readonly string[]) => {
  const filler = letters[PLAIN.indexOf('o')] ?? '';
  return (text: string): string => {
    const bare = text.replace(/[⟦⟧]/g, '');
    const letterCount = bare.match(/[A-Za-z]/g)?.length ?? 0;
    if (letterCount === 0) return text;
    const words = bare.replace(/[A-Za-z]/g, (letter) => letters[PLAIN.indexOf(letter)] ?? letter);
    return `⟦${words}${filler.repeat(Math.ceil(letterCount / 3))}⟧`;
  };
};

/** The same shape with all its words changed, those that functions return too. */
function translate<Value>(value: Value, change: (text: string) => string): Value;
function translate(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => translate((value as (...given: unknown[]) => unknown)(...args), change);
  if (Array.isArray(value)) return value.map((item: unknown) => translate(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translate(inner as unknown, change)]));
}

/** Fields of documents that hold a text for readers. */
const TEXT_FIELDS = [
  'title',
  'name',
  'short',
  'summary',
  'description',
  'text',
  'label',
  'unit',
  'periodLabel',
  'place',
  'publisher',
  'note',
  'alt',
  'credit',
];

/** A locale of the tests, and what puts documents into it. */
export interface PseudoLanguage extends Locale {
  /** The same document with each of its texts given in this language, too. */
  readonly withTexts: <Value>(document: Value) => Value;
}

function withTexts(change: (text: string) => string, tag: string) {
  const inLanguages = (text: unknown): unknown => {
    const { en = '', ...others } = typeof text === 'string' ? { en: text } : (text as Record<string, string>);
    return { en, ...others, [tag]: change(en) };
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => [
        name,
        name === 'locator' ? change(String(inner)) : TEXT_FIELDS.includes(name) ? inLanguages(inner) : walk(inner),
      ]),
    );
  };
  return <Value>(document: Value): Value => walk(document) as Value;
}

function pseudoLocale(tag: string, direction: Locale['direction'], letters: readonly string[]): PseudoLanguage {
  const change = pseudoText(letters);
  const { strings, date, day, list } = english;
  return {
    ...english,
    tag,
    direction,
    ...translate({ strings, date, day, list }, change),
    withTexts: withTexts(change, tag),
  };
}

/** English that reads as a foreign language: `⟦Šĥöŵ åļļ ðåţéšööö⟧`. What stays plain was never worded by the locale. */
export const LONG_LOCALE = pseudoLocale('en-XA', 'ltr', ACCENTED);

/** English in Hebrew letters, from right to left. */
export const RTL_LOCALE = pseudoLocale('he-XB', 'rtl', HEBREW);

addLocale(LONG_LOCALE);
addLocale(RTL_LOCALE);
