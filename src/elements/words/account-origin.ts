import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Account } from '../../model/event-entry.ts';
import type { Source, Timeline } from '../../model/timeline.ts';

const QUOTATION_MARK = /["“”„«»「『]/;

/** Short name of a source in a sentence: who published it, else its title. */
const nameOf = ({ publisher, title }: Source, { tag }: Locale): string => pickText(publisher ?? title, tag).text;

/** Name of a language in the reader’s own; `undefined` for the reader’s language itself, and for what is no language. */
function languageWords(lang: string | undefined, { tag, strings }: Locale): string | undefined {
  if (!lang || lang === tag) return undefined;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(lang);
    return name === undefined ? undefined : strings.ui.accountsView.inLanguage(name);
  } catch {
    return undefined;
  }
}

/** A source known only through another one is worded as such: `Xinhua`, `as quoted in Report of 4 February 2026`. */
function through(
  source: Source,
  wording: (name: string) => string,
  timeline: Timeline,
  locale: Locale,
): readonly string[] {
  const via = timeline.sources.get(source.via ?? '');
  return via ? [nameOf(source, locale), wording(nameOf(via, locale))] : [wording(nameOf(source, locale))];
}

/**
 * What goes with a party’s words in small print: their language where it is not the reader’s, and where they stand, or
 * in which source, and through which other one, their absence was checked. Empty where nothing is known of it.
 */
export function accountOrigin(account: Account, timeline: Timeline, locale: Locale): readonly string[] {
  const { ui } = locale.strings;
  const { text, lang } = pickText(account.text ?? '', locale.tag);
  const checked = timeline.sources.get(account.checkedIn ?? '');
  if (checked) {
    const via = timeline.sources.get(checked.via ?? '');
    return [ui.checkedIn(nameOf(checked, locale)), via && ui.via(nameOf(via, locale))].filter(
      (part) => part !== undefined,
    );
  }
  const source = timeline.sources.get(account.source ?? '');
  const wording = QUOTATION_MARK.test(text) ? ui.quotedIn : ui.accordingTo;
  const language = text ? languageWords(lang || account.lang, locale) : undefined;
  return [...(language ? [language] : []), ...(source ? through(source, wording, timeline, locale) : [])];
}
