import { LoadError } from './load-failure.ts';

/** A page opened from disk may load nothing; data can stand in the page itself. */
const fromDisk = (): string =>
  location.protocol === 'file:'
    ? '. A page opened from disk cannot load files: put the data inside the element, in a <script type="application/json">, or serve the page'
    : '';

async function loadText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new LoadError('http', `The address ${url} answered ${response.status}`);
    return await response.text();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('network', `The address ${url} could not be reached: ${String(error)}${fromDisk()}`);
  }
}

/** URLs as written in `src`: separated by spaces, in order. */
export const splitUrls = (src: string): readonly string[] => src.split(/\s+/).filter((url) => url !== '');

/** Fetches all URLs at once; resolves to their texts in the order given. Rejects with the first LoadError, or when aborted. */
export const loadDocuments = (urls: readonly string[], signal: AbortSignal): Promise<readonly string[]> =>
  Promise.all(urls.map((url) => loadText(url, signal)));
