import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { type Problem, TimelineError } from '../../../src/model/problem.ts';
import type { EventEntry } from '../../../src/model/event-entry.ts';
import type { Timeline } from '../../../src/model/timeline.ts';

const sound = { when: '2025-10-30', title: 'Busan meeting', id: 'busan' };
const problemsOf = (input: object): readonly Problem[] => parseTimeline(input).problems;
const withEvent = (fields: object): object => ({ events: [{ ...sound, ...fields }] });
const entryOf = (timeline: Timeline, id: string): EventEntry | undefined =>
  timeline.events.find((event) => event.id === id)?.entries[0];

function errorOf(input: string | object | readonly (string | object)[], names?: readonly string[]): TimelineError {
  try {
    parseTimeline(input, names ? { names } : {});
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the smallest timeline', () => {
  const text = '{"events":[{"when":"2025-10-30","title":"Busan meeting"}]}';

  test('is read from a text, with a byte order mark, and from an object', () => {
    for (const input of [text, `\uFEFF${text}`, JSON.parse(text) as object]) {
      const { timeline, problems } = parseTimeline(input);
      expect(problems).toEqual([]);
      expect(timeline.events.map(({ id }) => id)).toEqual(['2025-10-30-busan-meeting']);
      expect(timeline.layers).toMatchObject([{ id: 'document', optional: false, eventCount: 1 }]);
    }
  });

  test('has entries that are always known, with the defaults of the format', () => {
    const entry = entryOf(parseTimeline(text).timeline, '2025-10-30-busan-meeting');
    expect(entry).toMatchObject({ asOfMs: -Infinity, status: 'occurred', layer: 'document', figures: [], claims: [] });
    expect(entry).not.toHaveProperty('asOf');
    expect(entry).not.toHaveProperty('topics');
  });

  test('takes the name of its layer from the file', () => {
    const { timeline } = parseTimeline(text, { names: ['https://example.org/data/us-china.json?v=2'] });
    expect(timeline.layers[0]?.id).toBe('us-china');
  });
});

describe('input that is no timeline', () => {
  test.each([
    [
      '{"events":[',
      'not-json',
      '',
      'this is not JSON: line 1, column 12: the text ends where a value or `]` is expected',
    ],
    ['', 'not-json', '', 'this is not JSON: line 1, column 1: the text ends where a value is expected'],
    [
      '[1',
      'not-json',
      '',
      'this is not JSON: line 1, column 3: the text ends where `,` or the closing bracket is expected',
    ],
    ['5', 'not-a-timeline', '', '`5` is not a timeline document'],
    ['null', 'not-a-timeline', '', '`null` is not a timeline document'],
    [[], 'not-a-timeline', '', 'no document is given'],
    [{}, 'not-a-timeline', 'events', '`events` is missing'],
    [{ events: {} }, 'not-a-timeline', 'events', 'an object is not a list of events'],
    [
      { format: 'relations-timeline/2', events: [] },
      'unknown-format',
      'format',
      '`relations-timeline/2` is not a format this version reads',
    ],
    [{ format: 1, events: [] }, 'unknown-format', 'format', '`1` is not a format this version reads'],
  ] as const)('%j is an error', (input, code, path, message) => {
    const error = errorOf(input);
    expect(error.code).toBe(code);
    expect(error.problems).toMatchObject([{ severity: 'error', code, path, message }]);
    expect(error.message).toBe(path ? `${path}: ${message}` : message);
  });

  test('tells in which line and column a text stops being JSON', () => {
    expect(errorOf('{\n  "events": [],\n}').message).toBe(
      'this is not JSON: line 3, column 1: `}` is found where a name in double quotes is expected',
    );
  });

  test('names every document that cannot be read', () => {
    const error = errorOf(['{', { events: [] }, {}], ['data/first.json', 'second.json', 'third.json']);
    expect(error.problems.map(({ path }) => path)).toEqual(['first', 'third: events']);
  });
});

describe('problems', () => {
  const long = 'x'.repeat(100);

  test.each<[name: string, input: object, expected: Partial<Problem>]>([
    ['a month 13', withEvent({ when: '2025-13' }), { code: 'bad-date', path: 'events[0].when' }],
    [
      'a year written as a number',
      withEvent({ when: 2025 }),
      {
        code: 'wrong-type',
        path: 'events[0].when',
        message: '`2025` is not a text',
        hint: 'Put it in quotation marks: "2025".',
      },
    ],
    [
      'an event without a date',
      { events: [{ title: 'x' }] },
      { code: 'missing-field', path: 'events[0].when', message: '`when` is missing' },
    ],
    [
      'an event without a title',
      { events: [{ when: '2025' }] },
      { code: 'missing-field', path: 'events[0].title', message: '`title` is missing' },
    ],
    [
      'an empty title',
      withEvent({ title: ' ' }),
      { code: 'missing-field', path: 'events[0].title', message: 'the title is empty' },
    ],
    ['a title in no language', withEvent({ title: {} }), { code: 'missing-field', path: 'events[0].title' }],
    [
      'an event that is no object',
      { events: [null] },
      { code: 'wrong-type', path: 'events[0]', message: '`null` is not an object' },
    ],
    [
      'an unknown status',
      withEvent({ status: 'maybe' }),
      {
        code: 'bad-value',
        path: 'events[0].status',
        message: '`maybe` is not known here',
        hint: 'Use one of: occurred, planned, ongoing, postponed, cancelled.',
      },
    ],
    [
      'a long wrong value',
      withEvent({ tone: long }),
      { code: 'bad-value', message: `\`${'x'.repeat(60)}…\` is not known here` },
    ],
    ['importance 9', withEvent({ importance: 9 }), { code: 'bad-value', message: '`9` is more than 5' }],
    ['importance 0', withEvent({ importance: 0 }), { code: 'bad-value', message: '`0` is less than 1' }],
    ['importance 2.5', withEvent({ importance: 2.5 }), { code: 'wrong-type', message: '`2.5` is not a whole number' }],
    [
      'a number among topics',
      withEvent({ topics: ['a', 5] }),
      { code: 'wrong-type', path: 'events[0].topics[1]', message: '`5` is not a text' },
    ],
    [
      'a text where a list belongs',
      withEvent({ actors: 'us' }),
      { code: 'wrong-type', path: 'events[0].actors', message: '`us` is not a list' },
    ],
    [
      'a figure without a unit',
      withEvent({ figures: [{ label: 'l', value: 1 }] }),
      { code: 'missing-field', path: 'events[0].figures[0].unit', message: '`unit` is missing' },
    ],
    [
      'a figure that is a text',
      withEvent({ figures: [{ label: 'l', value: '12', unit: 'u' }] }),
      { code: 'wrong-type', path: 'events[0].figures[0].value', message: '`12` is not a number' },
    ],
    [
      'a period that is no date',
      withEvent({ figures: [{ label: 'l', value: 1, unit: 'u', period: 'this season' }] }),
      { code: 'bad-date', path: 'events[0].figures[0].period' },
    ],
    [
      'stated words that mean no date',
      withEvent({ stated: { text: 'last year', means: 'last year' } }),
      { code: 'bad-date', path: 'events[0].stated.means' },
    ],
    ['an asOf that is no date', { asOf: 'today', events: [] }, { code: 'bad-date', path: 'asOf', severity: 'error' }],
    [
      'an asOf that is a month',
      { asOf: '2026-02', events: [] },
      {
        code: 'bad-date',
        path: 'asOf',
        severity: 'warning',
        message: '`2026-02` is not a day; its last day, 2026-02-28, counts',
      },
    ],
    [
      'an asOf without an end',
      withEvent({ asOf: '2026/..' }),
      { code: 'bad-date', path: 'events[0].asOf', message: '`2026/..` has no last day' },
    ],
    [
      'a source published on no day',
      { sources: [{ id: 's', published: 'x' }], events: [] },
      { code: 'bad-date', path: 'sources[0].published' },
    ],
    ['a window that starts on no day', { view: { start: 'x' }, events: [] }, { code: 'bad-date', path: 'view.start' }],
    [
      'a script as URL of a source',
      { sources: [{ id: 's', url: 'javascript:alert(1)' }], events: [] },
      {
        code: 'bad-url',
        path: 'sources[0].url',
        message: '`javascript:alert(1)` is not a URL that can be linked',
      },
    ],
    [
      'a data URL as image',
      withEvent({ media: [{ kind: 'image', url: 'data:text/html,x', alt: 'a' }] }),
      { code: 'bad-url', path: 'events[0].media[0].url' },
    ],
    [
      'an image without words',
      withEvent({ media: [{ kind: 'image', url: 'a.png' }] }),
      { code: 'missing-field', path: 'events[0].media[0].alt' },
    ],
    [
      'one id for two events',
      { events: [sound, { ...sound, title: 'Other' }] },
      {
        code: 'duplicate-id',
        path: 'events[1].id',
        message: '`busan` is the id of an earlier event of this document; this one is read as `busan-2`',
      },
    ],
    [
      'one id for two claims',
      withEvent({
        claims: [
          { id: 'c', text: 'a' },
          { id: 'c', text: 'b' },
        ],
      }),
      { code: 'duplicate-id', path: 'events[0].claims[1].id' },
    ],
    [
      'an actor defined twice',
      { actors: [{ id: 'us' }, { id: 'us' }], events: [] },
      {
        code: 'duplicate-id',
        path: 'actors[1].id',
        message: '`us` is defined twice in `actors`; the later fields count',
      },
    ],
    [
      'a link to nowhere',
      withEvent({ links: [{ to: 'nowhere', relation: 'follows' }] }),
      {
        code: 'unknown-reference',
        severity: 'warning',
        path: 'events[0].links[0].to',
        message: '`nowhere` is not the id of an event',
      },
    ],
    [
      'a story step about no event',
      { events: [], story: [{ event: 'nowhere', title: 't', text: 't' }] },
      { code: 'unknown-reference', path: 'story[0].event' },
    ],
    [
      'an unknown source',
      withEvent({ sources: ['nowhere'] }),
      { code: 'unknown-reference', path: 'events[0].sources[0]', message: '`nowhere` is not the id of a source' },
    ],
    [
      'an unknown source of a figure',
      withEvent({ figures: [{ label: 'l', value: 1, unit: 'u', source: 'nowhere' }] }),
      { code: 'unknown-reference', path: 'events[0].figures[0].source' },
    ],
    [
      'a source through an unknown source',
      { events: [], sources: [{ id: 's', via: 'nowhere' }] },
      { code: 'unknown-reference', path: 'sources[0].via' },
    ],
    [
      'a silence nobody checked',
      withEvent({ claims: [{ text: 'visit', accounts: { china: { state: 'not-mentioned' } } }] }),
      {
        code: 'unsourced-silence',
        path: 'events[0].claims[0].accounts.china',
        message: 'a silence without the source in which it was checked is read as `unknown`',
      },
    ],
    [
      'events that follow each other in a circle',
      {
        events: [
          { ...sound, links: [{ to: 'b', relation: 'follows' }] },
          { id: 'b', when: '2025', title: 'b', links: [{ to: 'busan', relation: 'follows' }] },
        ],
      },
      { code: 'bad-value', severity: 'warning', message: '`b` follows `busan`, which in turn follows `b`' },
    ],
    [
      'an actor of no known kind',
      { actors: [{ id: 'us', kind: 'country' }], events: [] },
      { code: 'bad-value', path: 'actors[0].kind' },
    ],
    [
      'a text with a number for a language',
      { title: { 'zh Hans': 5 }, events: [] },
      { code: 'wrong-type', path: 'title["zh Hans"]', message: '`5` is not a text' },
    ],
  ])('%s', (_, input, expected) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(expected);
  });

  test('the message of a bad date names what is wrong', () => {
    const [problem] = problemsOf(withEvent({ when: '2025-13' }));
    expect(problem?.message).toMatch(/^`2025-13` is not a date: month 13/);
  });

  test('a sound document has none', () => {
    const document = {
      format: 'relations-timeline/1',
      id: 'call',
      asOf: '2026-02-04',
      actors: [{ id: 'us', name: 'United States', kind: 'state' }, { id: 'china' }],
      sources: [{ id: 'aj', title: 'News', kind: 'news', url: 'https://example.org/a', published: '2026-02-04' }],
      events: [
        { ...sound, topics: ['trade'], actors: ['us', 'china'], sources: ['aj', { id: 'aj', locator: 'line 3' }] },
      ],
    };
    expect(problemsOf(document)).toEqual([]);
  });

  test('with several documents carry the name of theirs', () => {
    const { problems } = parseTimeline([{ id: 'report', ...withEvent({ when: 'x' }) }, withEvent({ when: 'y' })], {
      names: ['', 'exact-days.json'],
    });
    expect(problems.map(({ path }) => path)).toEqual(['report: events[0].when', 'exact-days: events[0].when']);
  });

  test('two documents with one id are kept apart', () => {
    const { timeline, problems } = parseTimeline([
      { id: 'report', events: [] },
      { id: 'report', events: [] },
    ]);
    expect(timeline.layers.map(({ id }) => id)).toEqual(['report', 'report-2']);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'duplicate-id', path: 'report-2: id' }]);
  });
});

describe('what is left of something bad', () => {
  test('an event that cannot be read is left out, the others are there', () => {
    const { timeline } = parseTimeline({ events: [{ when: '2025-13', title: 'x' }, sound, { when: '2025' }, 7] });
    expect(timeline.events.map(({ id }) => id)).toEqual(['busan']);
    expect(timeline.layers[0]?.eventCount).toBe(1);
  });

  test('only the part that cannot be read is left out', () => {
    const figure = { label: 'Soybeans', value: 12, unit: 'Mt' };
    const { timeline } = parseTimeline(
      withEvent({
        tone: 'hostile',
        importance: 9,
        topics: ['trade', 5, 'taiwan'],
        figures: [
          { ...figure, basis: 'guessed' },
          { label: 'no unit', value: 1 },
          { ...figure, period: 'x' },
        ],
        claims: [{ text: 'c', accounts: { us: { state: 'said' }, china: { state: 'stated' } } }],
        summary: { en: 'kept', 'zh-Hans': 5 },
        sources: [5, 's'],
      }),
    );
    const entry = entryOf(timeline, 'busan');
    expect(entry).toMatchObject({ status: 'occurred', topics: ['trade', 'taiwan'], summary: { en: 'kept' } });
    expect(entry).not.toHaveProperty('importance');
    expect(entry).not.toHaveProperty('tone');
    expect(entry?.figures).toEqual([figure, figure]);
    expect(Object.keys(entry?.claims[0]?.accounts ?? {})).toEqual(['china']);
    expect(entry?.sources).toEqual([{ id: 's' }]);
  });

  test('an unsourced silence reads as unknown, a sourced one stays', () => {
    const { timeline } = parseTimeline(
      withEvent({
        claims: [
          {
            id: 'c',
            text: 'c',
            accounts: { us: { state: 'not-mentioned' }, china: { state: 'not-mentioned', checkedIn: 'xinhua' } },
          },
        ],
      }),
    );
    const accounts = entryOf(timeline, 'busan')?.claims[0]?.accounts;
    expect(accounts?.us?.state).toBe('unknown');
    expect(accounts?.china?.state).toBe('not-mentioned');
  });

  test('a URL that must not be linked is gone', () => {
    const { timeline } = parseTimeline({
      ...withEvent({ media: [{ kind: 'link', url: 'vbscript:x', alt: 'a' }] }),
      sources: [{ id: 's', title: 'S', url: 'java\nscript:alert(1)' }],
    });
    expect(timeline.sources.get('s')).toEqual({ id: 's', title: 'S', kind: 'other' });
    expect(entryOf(timeline, 'busan')?.media).toEqual([]);
  });
});

describe('defaults', () => {
  test('the document knew what its newest source knew', () => {
    const sources = [
      { id: 'a', published: '2026-02-03' },
      { id: 'b', published: '2026-02-04' },
      { id: 'c', published: '2024' },
    ];
    const { timeline } = parseTimeline({ ...withEvent({}), sources });
    expect(timeline.layers[0]?.asOf).toBe('2026-02-04');
    expect(entryOf(timeline, 'busan')).toMatchObject({ asOf: '2026-02-04', asOfMs: Date.UTC(2026, 1, 4) });
  });

  test('its own asOf counts before that, and the asOf of an event before both', () => {
    const { timeline } = parseTimeline({
      asOf: '2026-03-01',
      sources: [{ id: 'a', published: '2026-02-04' }],
      events: [sound, { ...sound, id: 'own', asOf: '2025-11-01' }],
    });
    expect(timeline.layers[0]?.asOf).toBe('2026-03-01');
    expect(entryOf(timeline, 'busan')?.asOf).toBe('2026-03-01');
    expect(entryOf(timeline, 'own')?.asOf).toBe('2025-11-01');
  });

  test('parties are the actors with an account, alphabetical by English name whatever the case', () => {
    const state = { state: 'unknown' };
    const { timeline } = parseTimeline({
      actors: [
        { id: 'us', name: { en: 'United States', 'zh-Hans': '美国' } },
        { id: 'prc', name: { en: 'China', 'zh-Hans': '中国' } },
        { id: 'eu', name: 'the EU' },
      ],
      ...withEvent({
        claims: [{ text: 'c', accounts: { us: { state: 'stated' }, eu: state, prc: state, asean: state } }],
      }),
    });
    expect(timeline.parties).toEqual(['asean', 'prc', 'eu', 'us']);
  });

  test('given parties stay as given', () => {
    const { timeline } = parseTimeline({ parties: ['us', 'prc', 'us'], events: [] });
    expect(timeline.parties).toEqual(['us', 'prc']);
    expect(timeline.actors.get('prc')).toEqual({ id: 'prc', name: 'prc' });
  });

  test('ids without a definition define themselves, in order of first mention', () => {
    const { timeline } = parseTimeline({
      topics: [{ id: 'taiwan', name: 'Taiwan' }],
      events: [{ ...sound, topics: ['trade', 'taiwan'], actors: ['us'], sources: ['aj'] }],
    });
    expect([...timeline.topics.values()]).toEqual([
      { id: 'taiwan', name: 'Taiwan' },
      { id: 'trade', name: 'trade' },
    ]);
    expect(timeline.actors.get('us')).toEqual({ id: 'us', name: 'us' });
    expect(timeline.sources.get('aj')).toEqual({ id: 'aj', title: 'aj', kind: 'other' });
  });

  test('default ids stay clear of given ones and of each other', () => {
    const event = { when: '2025', title: 'Talks' };
    const { timeline, problems } = parseTimeline({ events: [event, event, { ...event, id: '2025-talks' }] });
    expect(timeline.events.map(({ id }) => id)).toEqual(['2025-talks-2', '2025-talks-3', '2025-talks']);
    expect(problems).toEqual([]);
  });

  test('claims get an id from their text', () => {
    const { timeline } = parseTimeline(withEvent({ claims: [{ text: '大豆' }, { text: '大豆' }, { text: '!' }] }));
    expect(entryOf(timeline, 'busan')?.claims.map(({ id }) => id)).toEqual(['大豆', '大豆-2', 'claim']);
  });
});

test('the document is kept as given, unknown fields included', () => {
  const document = { 'x-desk': 'Asia', events: [{ ...sound, 'x-note': { deep: true } }] };
  expect(parseTimeline(document).timeline.layers[0]?.document).toBe(document);
});
