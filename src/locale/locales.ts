import { english } from './en/english.ts';
import type { Locale } from './locale.ts';
import { writtenLanguage } from './written-language.ts';
import { simplifiedChinese } from './zh-hans/simplified-chinese.ts';

const LOCALES: readonly Locale[] = [english, simplifiedChinese];

/** BCP 47 tags of the languages there are, English first. */
export const localeTags: readonly string[] = LOCALES.map(({ tag }) => tag);

/** The locale of a BCP 47 tag by language and script: `zh`, `zh-CN`, `zh-Hans-SG` are 简体中文; anything unknown is English. */
export function localeFor(tag: string | undefined): Locale {
  const wanted = writtenLanguage(tag ?? '');
  return LOCALES.find((locale) => writtenLanguage(locale.tag) === wanted) ?? english;
}
