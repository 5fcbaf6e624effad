/** Data of other sites that the page’s address asks for. */
export interface ForeignData {
  /** Absolute addresses of all data asked for. */
  readonly links: readonly string[];
  /** The other sites, to be named. */
  readonly hosts: string;
}

/**
 * What `src` in the page’s address asks for, when not all of it is of this site: anybody can make a link to this page, and
 * what it shows stands under this site’s name. `undefined` also in a frame that is the timeline alone: there the page around
 * answers for what it shows.
 */
export function foreignData(query: URLSearchParams): ForeignData | undefined {
  if (query.has('embed') && window.parent !== window) return undefined;
  const written = (query.get('src') ?? '').split(/\s+/).filter((url) => URL.canParse(url, document.baseURI));
  const urls = written.map((url) => new URL(url, document.baseURI));
  const others = urls.filter(({ origin }) => origin !== location.origin);
  if (others.length === 0) return undefined;
  const hosts = new Set(others.map(({ host, protocol }) => host || protocol));
  return { links: urls.map(({ href }) => href), hosts: [...hosts].join(', ') };
}
