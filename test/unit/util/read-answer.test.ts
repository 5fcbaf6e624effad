import { describe, expect, test } from 'vitest';
import { fetchFile } from '../../../src/app/own/fetch-file.ts';
import { MOST_BYTES } from '../../../src/util/bounded-bytes.ts';
import { readAnswer } from '../../../src/util/read-answer.ts';

const PART = new Uint8Array(4 * 1024 ** 2).fill(0x20);

/** An answer of so many bytes, made while it is read; counts what was taken, and whether the rest was wanted. */
function answerOf(bytes: number, headers: Record<string, string> = {}) {
  const seen = { taken: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      if (seen.taken >= bytes) return stream.close();
      stream.enqueue(PART.subarray(0, bytes - seen.taken));
      seen.taken += Math.min(PART.length, bytes - seen.taken);
    },
    cancel: () => void (seen.isCancelled = true),
  });
  return { seen, answer: new Response(body, { headers }) };
}

describe('the body of an answer', () => {
  test('is read whole, up to the most', async () => {
    expect((await readAnswer(answerOf(MOST_BYTES).answer)).length).toBe(MOST_BYTES);
    expect(await readAnswer(new Response('釜山'))).toEqual(new TextEncoder().encode('釜山'));
    expect((await readAnswer(new Response(null))).length).toBe(0);
  });

  test('is left alone where the server says that it is larger', async () => {
    const { answer, seen } = answerOf(2 * MOST_BYTES, { 'content-length': String(2 * MOST_BYTES) });
    await expect(readAnswer(answer)).rejects.toMatchObject({ name: 'TooLargeError', bytes: 2 * MOST_BYTES });
    expect(seen.isCancelled).toBe(true);
    expect(seen.taken).toBeLessThanOrEqual(PART.length);
  });

  test.each<[does: string, headers: Record<string, string>]>([
    ['says nothing', {}],
    ['says less', { 'content-length': '100' }],
  ])('is broken off at the limit where the server %s', async (_, headers) => {
    const { answer, seen } = answerOf(Infinity, headers);
    await expect(readAnswer(answer)).rejects.toMatchObject({ name: 'TooLargeError', bytes: undefined });
    expect(seen.isCancelled).toBe(true);
    expect(seen.taken).toBeLessThanOrEqual(MOST_BYTES + 2 * PART.length);
  });
});

test('a linked file that is too large is refused as such, with its size where the server says it', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.resolve(answerOf(1e9, { 'content-length': '1000000000' }).answer);
  const asked = fetchFile('https://example.org/a.json', new AbortController().signal);
  await expect(asked).rejects.toMatchObject({ reason: 'too-large', details: { bytes: 1e9 } });
  globalThis.fetch = fetch;
});
