import { TooLargeError } from '../../util/bounded-bytes.ts';
import { decodeAnswer, EncodingError } from '../../util/decode-answer.ts';
import { readAnswer } from '../../util/read-answer.ts';
import { LoadError } from './load-failure.ts';

/** A page opened from disk may load nothing; data can stand in the page itself. */
const fromDisk = (): string =>
  location.protocol === 'file:'
    ? '. A page opened from disk cannot load files: put the data inside the element, in a <script type="application/json">, or serve the page'
    : '';

/** What a browser does not tell a page of an answer that is kept from it. */
function hiddenReason(url: string): string {
  if (!navigator.onLine) return '. This device is offline';
  const isForeign = URL.canParse(url, document.baseURI) && new URL(url, document.baseURI).origin !== location.origin;
  return isForeign ? '. It belongs to another site, whose server must allow this page to read it (CORS)' : '';
}

async function answerOf(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal });
  } catch (error) {
    const reason = fromDisk() || hiddenReason(url);
    throw new LoadError('network', `The address ${url} could not be reached: ${String(error)}${reason}`);
  }
}

async function bytesOf(answer: Response, url: string): Promise<Uint8Array> {
  try {
    return await readAnswer(answer);
  } catch (error) {
    if (error instanceof TooLargeError)
      throw new LoadError('too-large', `The file ${url} is ${error.message}: split it and name its parts in src`);
    throw new LoadError('network', `The answer of ${url} broke off before its end: ${String(error)}`);
  }
}

async function loadText(url: string, signal: AbortSignal): Promise<string> {
  const answer = await answerOf(url, signal);
  if (!answer.ok) throw new LoadError('http', `The address ${url} answered ${answer.status}`);
  const bytes = await bytesOf(answer, url);
  try {
    return decodeAnswer(bytes, answer.headers.get('content-type'));
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    const mend = 'save it as UTF-8, or let the server name its charset in Content-Type';
    throw new LoadError('encoding', `The file ${url} is ${error.message}: ${mend}`);
  }
}

/** URLs as written in `src`: separated by spaces, in order. */
export const splitUrls = (src: string): readonly string[] => src.split(/\s+/).filter((url) => url !== '');

/** Fetches all URLs at once; resolves to their texts in the order given. Rejects with the first LoadError, or when aborted. */
export const loadDocuments = (urls: readonly string[], signal: AbortSignal): Promise<readonly string[]> =>
  Promise.all(urls.map((url) => loadText(url, signal)));
