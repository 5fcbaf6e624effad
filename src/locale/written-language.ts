const TRADITIONAL_REGIONS: readonly string[] = ['tw', 'hk', 'mo'];

/**
 * Language of a BCP 47 tag together with its script where that matters, in lower case: `en-GB` → `en`,
 * `zh`, `zh-CN`, `zh-Hans-SG` → `zh-hans`, `zh-TW` → `zh-hant`, `sr-Latn` → `sr-latn`. Any string gives a result.
 */
export function writtenLanguage(tag: string): string {
  const [language = '', ...subtags] = tag.trim().toLowerCase().split(/[-_]/);
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script) return `${language}-${script}`;
  if (language !== 'zh') return language;
  return subtags.some((subtag) => TRADITIONAL_REGIONS.includes(subtag)) ? 'zh-hant' : 'zh-hans';
}
