import { LoadError } from './load-failure.ts';

async function request(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal });
  } catch (error) {
    throw new LoadError(
      'network',
      `The address ${url} could not be reached: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function loadText(url: string, signal: AbortSignal): Promise<string> {
  const response = await request(url, signal);
  if (!response.ok) throw new LoadError('http', `The address ${url} answered ${response.status}`);
  return response.text();
}

/** URLs as written in `src`: separated by spaces, in order. */
export const splitUrls = (src: string): readonly string[] => src.split(/\s+/).filter((url) => url !== '');

/** Fetches all URLs at once; resolves to their texts in the order given. Rejects with the first failure, or when aborted. */
export const loadDocuments = (urls: readonly string[], signal: AbortSignal): Promise<readonly string[]> =>
  Promise.all(urls.map((url) => loadText(url, signal)));
