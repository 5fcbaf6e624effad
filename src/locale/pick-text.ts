import type { Text } from '../model/text.ts';
import { withoutBidiControls } from '../util/without-bidi-controls.ts';
import { writtenLanguage } from './written-language.ts';

/** A text and the BCP 47 tag it was given under; `''` when the document names no language, and no `lang` is to be written. */
export interface PickedText {
  readonly text: string;
  readonly lang: string;
}

/**
 * The text for a reader's language: the same tag, else the same language and script (`zh-CN` for `zh-Hans`), else
 * English, else the first that is there. Empty texts do not count; no text at all gives an empty one. Without characters
 * that would turn the words after it around: every text of a document is shown next to others.
 */
export function pickText(text: Text, tag: string): PickedText {
  if (typeof text === 'string') return { text: withoutBidiControls(text), lang: '' };
  const entries = Object.entries(text).filter(([, words]) => words !== '');
  const found =
    entries.find(([lang]) => lang.toLowerCase() === tag.toLowerCase()) ??
    entries.find(([lang]) => writtenLanguage(lang) === writtenLanguage(tag)) ??
    entries.find(([lang]) => writtenLanguage(lang) === 'en') ??
    entries[0];
  return found ? { text: withoutBidiControls(found[1]), lang: found[0] } : { text: '', lang: '' };
}
