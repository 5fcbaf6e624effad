import { describe, expect, test } from 'vitest';
import { run } from './memory-system.ts';

const clean = JSON.stringify({
  sources: [{ id: 's', title: 'S', kind: 'news' }],
  events: [{ when: '2025', title: 'A', sources: ['s'] }],
});
const dirty = JSON.stringify({
  events: [
    { when: '2025-13', title: 'A' },
    { when: '2025', title: 'B', links: [{ to: 'nowhere', relation: 'follows' }] },
  ],
});

describe('check', () => {
  test('finds nothing wrong with the bundled documents', async () => {
    const { status, out, complaints } = await run(['check']);
    expect(out).toMatch(/^4 documents, \d+ events, \d+ sources: no problems\n$/);
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
  });

  test('counts what a clean document holds', async () => {
    expect(await run(['check', '-'], { input: clean })).toMatchObject({
      status: 0,
      out: '1 document, 1 event, 1 source: no problems\n',
    });
  });

  test('names every problem on a line of its own: path, message, hint', async () => {
    const { status, out, complaints } = await run(['check', 'a.json'], { files: { 'a.json': dirty } });
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^events\[0\]\.when: `2025-13` is not a date: month 13.* \(Write EDTF, for instance .*\)$/,
    );
    expect(lines[1]).toMatch(/^events\[1\]\.links\[0\]\.to: .*nowhere/);
    expect({ status, complaints }).toEqual({ status: 1, complaints: [] });
  });

  test('says in which of several documents', async () => {
    const { out } = await run(['check', 'clean.json', 'dirty.json'], {
      files: { 'clean.json': clean, 'dirty.json': dirty },
    });
    expect(out).toMatch(/^dirty: events\[0\]\.when: /);
  });

  test('lists every file that is no timeline', async () => {
    const { status, out } = await run(['check', 'a.json', 'b.json'], { files: { 'a.json': '{', 'b.json': '[1]' } });
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^a: this is not JSON/),
      expect.stringMatching(/^b: /),
    ]);
  });

  test('names the only file when it is wrong as a whole', async () => {
    expect((await run(['check', 'a.json'], { files: { 'a.json': '{' } })).out).toMatch(/^a\.json: this is not JSON/);
    expect((await run(['check', '-'], { input: '{' })).out).toMatch(/^standard input: this is not JSON/);
  });

  test('keeps a problem on one line whatever the data holds', async () => {
    const { out } = await run(['check', '-'], {
      input: JSON.stringify({ events: [{ when: 'a\nb\u001b[31m\u2028', title: 'A' }] }),
    });
    expect(out.trimEnd().split(/[\n\u2028]/)).toHaveLength(1);
    expect(out).not.toContain('\u001b');
  });

  test('a file that cannot be read is an error, not a finding', async () => {
    expect(await run(['check', 'a.json'])).toEqual({
      status: 1,
      out: '',
      complaints: ['a.json cannot be read: there is no such file or folder'],
      written: {},
    });
  });
});
