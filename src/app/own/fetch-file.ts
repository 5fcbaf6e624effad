import { today } from '../today.ts';
import { decodeText } from './decode-text.ts';
import { MOST_BYTES, OwnFileError, type OwnFile } from './own-file.ts';

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
    return await readAnswer(url, await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }));
  } catch (error) {
    if (error instanceof OwnFileError || signal.aborted) throw error;
    // Offline, a site that does not let other pages read, or this page’s policy: browsers do not say which.
    throw new OwnFileError('no-answer', url.href);
  }
}

async function readAnswer(url: URL, response: Response): Promise<OwnFile> {
  if (!response.ok) throw new OwnFileError('status', url.href, [], response.status);
  const bytes = await bytesOf(response, url.href);
  return {
    name: decodeName(url.pathname.split('/').at(-1) ?? '') || url.hostname,
    text: decodeText(bytes, url.href),
    day: today(new Date()),
  };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Counts while it reads: a server need not say how much there is, nor say the truth. */
async function bytesOf({ body }: Response, file: string): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let bytes = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    parts.push(read.value);
    bytes += read.value.length;
    if (bytes <= MOST_BYTES) continue;
    await reader?.cancel();
    throw new OwnFileError('too-large', file);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
