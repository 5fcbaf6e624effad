import { rootOf } from './mount.ts';

/** Attributes whose words are read out or shown. */
const WORDED = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'title',
  'alt',
];
/** What is code, or somebody's own writing. */
const NOT_WORDS = 'style, script, code, pre, textarea, slot, .probe';
const ENGLISH = /[A-Za-z]{2,}/;

/** True for what a locale words: texts of documents carry a language of their own. */
const isOfLanguage = (element: Element | null, tag: string): boolean =>
  element !== null && !element.closest(NOT_WORDS) && element.closest('[lang]')?.getAttribute('lang') === tag;

function* textNodes(root: ShadowRoot): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) yield walker.currentNode;
}

/**
 * Words of plain Latin letters in what should be in a language that has none: text nodes and attributes, hidden ones too.
 * A text of a document counts only if it is not marked as such.
 */
export function plainEnglish(element: Element, tag: string): readonly string[] {
  const root = rootOf(element);
  const texts = [...textNodes(root)]
    .filter(({ parentElement }) => isOfLanguage(parentElement, tag))
    .map(({ data }) => data.trim());
  const attributes = [...root.querySelectorAll('*')]
    .filter((one) => isOfLanguage(one, tag))
    .flatMap((one) => WORDED.flatMap((name) => one.getAttribute(name) ?? []));
  return [...texts, ...attributes].filter((words) => ENGLISH.test(words));
}
