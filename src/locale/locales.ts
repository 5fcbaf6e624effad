import { english } from './en/english.ts';
import type { Locale } from './locale.ts';
import { writtenLanguage } from './written-language.ts';
import { simplifiedChinese } from './zh-hans/simplified-chinese.ts';

const LOCALES: Locale[] = [];

/**
 * Makes a language known: from then on `localeFor` finds it, and so do page, drawing and files. One whose tag is known
 * already takes its place. The first one added, English, stands in for all that are not known.
 */
export function addLocale(locale: Locale): void {
  const at = LOCALES.findIndex(({ tag }) => tag === locale.tag);
  LOCALES.splice(at < 0 ? LOCALES.length : at, 1, locale);
}

addLocale(english);
addLocale(simplifiedChinese);

/** BCP 47 tags of the languages there are, English first. */
export const localeTags = (): readonly string[] => LOCALES.map(({ tag }) => tag);

/**
 * The locale of a BCP 47 tag: the same tag, else the same language and script (`zh`, `zh-CN`, `zh-Hans-SG` are 简体中文);
 * `undefined` for a language nobody added.
 */
export function knownLocale(tag: string): Locale | undefined {
  const wanted = writtenLanguage(tag);
  return (
    LOCALES.find((locale) => locale.tag === tag) ?? LOCALES.find((locale) => writtenLanguage(locale.tag) === wanted)
  );
}

/** As `knownLocale`, with English for anything unknown. */
export const localeFor = (tag: string | undefined): Locale => knownLocale(tag ?? '') ?? english;
