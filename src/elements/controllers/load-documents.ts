import { LoadError } from './load-failure.ts';

async function loadText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new LoadError('http', `The address ${url} answered ${response.status}`);
    return await response.text();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('network', `The address ${url} could not be reached: ${String(error)}`);
  }
}

/** URLs as written in `src`: separated by spaces, in order. */
export const splitUrls = (src: string): readonly string[] => src.split(/\s+/).filter((url) => url !== '');

/** Fetches all URLs at once; resolves to their texts in the order given. Rejects with the first LoadError, or when aborted. */
export const loadDocuments = (urls: readonly string[], signal: AbortSignal): Promise<readonly string[]> =>
  Promise.all(urls.map((url) => loadText(url, signal)));
