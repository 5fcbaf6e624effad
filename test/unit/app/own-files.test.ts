import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/app/own/decode-text.ts';
import { toWebAddress } from '../../../src/app/own/fetch-file.ts';
import { readFiles } from '../../../src/app/own/read-files.ts';
import { MOST_BYTES } from '../../../src/util/bounded-bytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of a file', () => {
  test.each([
    ['UTF-8', utf8('釜山')],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0xdc, 0x91, 0x71, 0x5c)],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0x91, 0xdc, 0x5c, 0x71)],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes, 'a')).toBe('釜山');
  });

  test.each([
    ['empty', utf8(' \n')],
    ['workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0)],
    ['not-text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)],
    ['not-text', utf8('a\0b')],
    ['encoding', Uint8Array.of(0xb8, 0xaa, 0xc9, 0xbd)],
    ['web-page', utf8('<!DOCTYPE html><title>x')],
  ])('is refused as %s', (reason, bytes) => {
    expect(() => decodeText(bytes, 'a')).toThrow(expect.objectContaining({ reason, file: 'a' }) as Error);
  });
});

describe('files', () => {
  test('give their names, texts and the day they were last changed', async () => {
    const file = new File(['when,title'], 'a.csv', { lastModified: new Date(2026, 1, 4, 23, 30).getTime() });
    expect(await readFiles([file])).toEqual([{ name: 'a.csv', text: 'when,title', day: '2026-02-04' }]);
  });

  test('that are too large together are not read', async () => {
    const large = { name: 'b.csv', size: MOST_BYTES, arrayBuffer: () => Promise.reject(new Error('was read')) };
    const files = [new File(['x'], 'a.csv'), large as unknown as File];
    await expect(readFiles(files)).rejects.toMatchObject({
      ...{ reason: 'too-large', file: 'a.csv + b.csv', details: { bytes: MOST_BYTES + 1 } },
    });
  });

  test('that cannot be read, such as folders, are named', async () => {
    const folder = { name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('refused')) };
    await expect(readFiles([folder as unknown as File])).rejects.toMatchObject({
      reason: 'unreadable',
      file: 'folder',
    });
  });
});

describe('web addresses', () => {
  test.each([
    ['https://example.org/a.csv', 'https://example.org/a.csv'],
    [' http://example.org ', 'http://example.org/'],
    ['example.org/a.csv', 'https://example.org/a.csv'],
    ['http://localhost/a.csv', 'http://localhost/a.csv'],
  ])('%s is one', (written, href) => {
    expect(toWebAddress(written)?.href).toBe(href);
  });

  test.each([
    '',
    'timeline',
    'two words.org',
    'javascript:alert(1)',
    'data:text/csv,a',
    'file:///a.csv',
    'ftp://a.org/x',
    'https://',
  ])('“%s” is none', (written) => {
    expect(toWebAddress(written)).toBeUndefined();
  });
});
