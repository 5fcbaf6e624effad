import { BoundedBytes, MOST_BYTES, TooLargeError } from './bounded-bytes.ts';

/**
 * The body of an answer. A server need not say how much there is, nor say the truth, so it is counted as well. Rejects with
 * a TooLargeError, the request broken off, before more than `MOST_BYTES` are kept, else as the body does.
 */
export async function readAnswer({ headers, body }: Response): Promise<Uint8Array> {
  const reader = body?.getReader();
  const bytes = new BoundedBytes();
  try {
    const told = Number(headers.get('content-length'));
    if (told > MOST_BYTES) throw new TooLargeError(told);
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) bytes.add(read.value);
  } catch (error) {
    if (error instanceof TooLargeError) void reader?.cancel().catch(() => undefined);
    throw error;
  }
  return bytes.whole();
}
