import { describe, expect, test } from 'vitest';
import { run } from './memory-system.ts';

const clean = JSON.stringify({
  title: 'T',
  sources: [{ id: 's', title: 'S', kind: 'news' }],
  events: [{ when: '2025', title: 'A', sources: ['s'] }],
});
const dirty = JSON.stringify({
  title: 'T',
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
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('1 document, 1 event, 0 sources: 2 problems');
    expect(lines[0]).toMatch(
      /^a\.json: events\[0\]\.when: `2025-13` is not a date: month 13.* \(Write EDTF, for instance .*\)$/,
    );
    expect(lines[1]).toMatch(/^a\.json: events\[1\]\.links\[0\]\.to: .*nowhere/);
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
      '2 problems',
    ]);
  });

  test('names the only file when it is wrong as a whole', async () => {
    expect((await run(['check', 'a.json'], { files: { 'a.json': '{' } })).out).toMatch(/^a\.json: this is not JSON/);
    expect((await run(['check', '-'], { input: '{' })).out).toMatch(/^standard input: this is not JSON/);
  });

  test('keeps a problem on one line whatever the data holds', async () => {
    const { out } = await run(['check', '-'], {
      input: JSON.stringify({ title: 'T', events: [{ when: 'a\nb\u001b[31m\u2028', title: 'A' }] }),
    });
    expect(out.trimEnd().split(/[\n\u2028]/)).toHaveLength(2);
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

  const linesOf = async (document: object): Promise<readonly string[]> => {
    const { out } = await run(['check', '-'], { input: JSON.stringify({ title: 'T', ...document }) });
    return out.trimEnd().replaceAll('standard input: ', '').split('\n').slice(0, -1);
  };

  test('names what readers miss as hints, which are no problems', async () => {
    const event = {
      when: '2025',
      title: 'B',
      figures: [
        { label: 'Planes', value: 200, unit: '' },
        { label: 'Price', value: 2, unit: '', currency: 'USD' },
      ],
      media: [{ kind: 'image', url: 'a.png', alt: '' }],
    };
    const document = { actors: [{ id: 'cn' }], topics: [{ id: 'trade', name: 'Trade' }], sources: [{ id: 'ap' }] };
    const input = JSON.stringify({ ...document, events: [event, { when: '2026', title: 'A' }] });
    const { status, out } = await run(['check', '-'], { input });
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.slice(0, -1).map((line) => line.replace(/^hint: standard input: ([^:]+): .*$/, '$1'))).toEqual([
      'title',
      'actors[0]',
      'sources[0]',
      'events[0].figures[0].unit',
      'events[0].media[0].alt',
    ]);
    expect(lines.at(-1)).toBe('1 document, 2 events, 1 source: no problems, 5 hints');
  });

  test('asks what became of a plan whose date lies before what the document knows', async () => {
    const events = [
      { when: '2025-11-10', title: 'A', status: 'planned' },
      { when: '2025-11-10/2026-03', title: 'B', status: 'planned' },
      { when: '2026-02-04', title: 'C', status: 'planned' },
      { when: '2025', title: 'D', status: 'cancelled' },
      { when: '2025-12', title: 'E', status: 'planned', claims: [] },
    ];
    const sources = [{ id: 's', title: 'S', kind: 'news', published: '2026-02-04' }];
    const { status, out } = await run(['check', '-'], { input: JSON.stringify({ title: 'T', sources, events }) });
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      'hint: standard input: events[0].status: it is `planned`, but `2025-11-10` lies before 2026-02-04 up to which its document knows (Say what became of it: `occurred`, `postponed` or `cancelled`. Leave it only if nobody knows.)',
      expect.stringMatching(/^hint: standard input: events\[4\]\.status: it is `planned`, but `2025-12` /),
      '1 document, 5 events, 1 source: no problems, 2 hints',
    ]);
  });

  test('asks nothing of plans in a document of no day', async () => {
    const events = [{ when: '1999', title: 'A', status: 'planned' }];
    expect(await linesOf({ events })).toEqual([]);
  });

  test('names every field that is none, and offers the one it most likely is', async () => {
    const claims = [{ text: 'C', accounts: { sate: { state: 'stated', txt: 'T' } } }];
    expect(
      await linesOf({ events: [{ when: '2025', title: 'A', sumary: 'S', editor: 'E', 'x-desk': 'D', claims }] }),
    ).toEqual([
      'events[0].sumary: there is no field `sumary` (Did you mean `summary`?)',
      'events[0].editor: there is no field `editor` (It is kept, and not shown. Names of your own begin with `x-`: `x-editor`.)',
      'events[0].claims[0].accounts.sate.txt: there is no field `txt` (Did you mean `text`?)',
    ]);
  });

  test('offers the id that an undefined one most likely is', async () => {
    const actors = [{ id: 'china', name: 'China' }];
    expect(await linesOf({ actors, events: [{ when: '2025', title: 'A', actors: ['chnia', 'france'] }] })).toEqual([
      'events[0].actors[0]: `chnia` is not the id of an actor (Did you mean `china`?)',
      'events[0].actors[1]: `france` is not the id of an actor (Define it in `actors`; without that its id stands for its name.)',
    ]);
  });

  test('names what has occurred after the day it was known, and events told twice', async () => {
    const event = { when: '2026-03', title: 'A' };
    const lines = await linesOf({ asOf: '2026-02-04', events: [event, event, { ...event, status: 'planned' }] });
    expect(lines.map((line) => line.split(/ \(| lies/)[0])).toEqual([
      'events[0].when: `2026-03`',
      'events[1]: this event says the same as events[0]',
      'events[1].when: `2026-03`',
    ]);
  });

  test.each([
    ['30/10/2025', 'Did you mean `2025-10-30`?'],
    ['10/30/2025', 'Did you mean `2025-10-30`?'],
    ['2025/10/3', 'Did you mean `2025-10-03`?'],
    ['2025-10-30T10:00', 'A time needs its seconds: `2025-10-30T10:00:00`.'],
  ])('says how to write %s', async (when, hint) => {
    expect((await linesOf({ events: [{ when, title: 'A' }] }))[0]).toContain(`(${hint})`);
  });

  test('keeps to the order of the document', async () => {
    const link = { to: 'nowhere', relation: 'follows' };
    const lines = await linesOf({
      events: [
        { when: '2025', title: 'A', links: [link] },
        { when: '?', title: 'B' },
      ],
    });
    expect(lines.map((line) => line.slice(0, 9))).toEqual(['events[0]', 'events[1]']);
  });
});
