const TAKES_ARTICLE =
  /^(US|USA|UK|EU|UN|USSR|UAE|U\.S\.|U\.N\.|United|European|Soviet|Philippines|Netherlands)(?![A-Za-z])/;

/** A name as it stands in an English sentence: `the US`, `the European Union`, `China`. */
export function withArticleEn(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}
