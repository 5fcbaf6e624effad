import { TooLargeError } from '../../util/bounded-bytes.ts';
import { readAnswer } from '../../util/read-answer.ts';
import { today } from '../today.ts';
import { decodeText } from './decode-text.ts';
import { OwnFileError, type OwnFile } from './own-file.ts';

/** A web address as readers write it; `example.org/a.csv` without a scheme is one too. `undefined` for anything else. */
export function toWebAddress(written: string): URL | undefined {
  const text = written.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return ['http:', 'https:'].includes(url.protocol) && /[.:]|^localhost$/.test(url.hostname) ? url : undefined;
}

/**
 * Fetches one file, without cookies and without telling where the reader comes from. Rejects with an OwnFileError, or
 * when `signal` aborts.
 */
export async function fetchFile(written: string, signal: AbortSignal): Promise<OwnFile> {
  const url = toWebAddress(written);
  if (!url) throw new OwnFileError('not-a-link', written.trim());
  try {
    return await toFile(url, await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }));
  } catch (error) {
    if (error instanceof OwnFileError || signal.aborted) throw error;
    if (error instanceof TooLargeError) throw new OwnFileError('too-large', url.href, { bytes: error.bytes });
    // Offline, a site that does not let other pages read, or this page’s policy: browsers do not say which.
    throw new OwnFileError('no-answer', url.href);
  }
}

async function toFile(url: URL, response: Response): Promise<OwnFile> {
  if (!response.ok) throw new OwnFileError('status', url.href, { status: response.status });
  const bytes = await readAnswer(response);
  return {
    name: decodeName(url.pathname.split('/').at(-1) ?? '') || url.hostname,
    text: decodeText(bytes, url.href),
    day: today(new Date()),
    // Where it led to, not where it was asked for.
    host: new URL(response.url || url).host,
  };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
