import { changeHash } from '../change-hash.ts';

/** What a page says and sets of the timeline it ships; none of it is true of another one. */
const ATTRIBUTES = ['start', 'end', 'as-of', 'selected', 'series', 'src', 'url-state', 'embed-src'] as const;

/** Takes from the page what only belongs to its own timeline; the function returned puts it back. */
export function setAsideShipped(timeline: Element, headline: HTMLElement): () => void {
  const { title } = document;
  const words = headline.textContent;
  const set = ATTRIBUTES.flatMap((name) => {
    const value = timeline.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  const hash = location.hash;
  for (const name of ATTRIBUTES) timeline.removeAttribute(name);
  // A link to this page shows its own timeline, so it must not speak of events of another.
  changeHash('');
  document.documentElement.dataset.own = '';
  return () => {
    delete document.documentElement.dataset.own;
    document.title = title;
    headline.textContent = words;
    headline.removeAttribute('lang');
    changeHash(hash);
    for (const [name, value] of set) timeline.setAttribute(name, value);
  };
}
