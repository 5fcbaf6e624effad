import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import type { Problem } from '../../../src/model/problem.ts';

const sound = { id: 'busan', when: '2025-10-30', title: 'Busan meeting' };
const problemsOf = (document: object): readonly Problem[] => parseTimeline(document).problems;
const hintsOf = (document: object): readonly string[] =>
  problemsOf(document).map(({ path, hint }) => `${path}: ${hint ?? ''}`);

test('a field the format does not know is told as mildly as can be, and its event is drawn', () => {
  const { timeline, problems } = parseTimeline({ events: [{ ...sound, editor: 'E' }] });
  expect(timeline.events).toHaveLength(1);
  expect(problems).toEqual([
    {
      severity: 'warning',
      code: 'unknown-field',
      path: 'events[0].editor',
      message: 'there is no field `editor`',
      hint: 'It is kept, and not shown. Names of your own begin with `x-`: `x-editor`.',
    },
  ]);
});

test.each([
  ['description', 'Did you mean `summary`?'],
  ['desc', 'Did you mean `summary`?'],
  ['lane', 'Did you mean `topics`?'],
  ['Category', 'Did you mean `topics`?'],
  ['participants', 'Did you mean `actors`?'],
  ['type', 'Did you mean `kind`?'],
  ['location', 'Did you mean `place`?'],
  ['url', 'Did you mean `sources`?'],
  ['image', 'Did you mean `media`?'],
  ['sumary', 'Did you mean `summary`?'],
  ['end', 'A period is one date: `"when": "2025-10-30/2025-11-01"`.'],
  ['end_date', 'A period is one date: `"when": "2025-10-30/2025-11-01"`.'],
])('`%s` of an event', (name, hint) => {
  expect(hintsOf({ events: [{ ...sound, [name]: 'x' }] })).toEqual([`events[0].${name}: ${hint}`]);
});

test.each([
  ['date', { title: 'A', date: '2025' }, 'when'],
  ['start', { title: 'A', start: '2025' }, 'when'],
  ['headline', { when: '2025', headline: 'A' }, 'title'],
])('an event with `%s` in place of a field it must have is told so', (name, event, missing) => {
  expect(problemsOf({ events: [event] })[0]).toMatchObject({
    severity: 'error',
    path: `events[0].${missing}`,
    hint: `Did you mean \`${missing}\` by \`${name}\`?`,
  });
});

test('names within every part of a document are looked at', () => {
  const document = {
    author: 'A',
    sources: [{ id: 's', title: 'S', link: 'https://example.org' }],
    topics: [{ id: 't', label: 'T' }],
    series: [
      { id: 'u', label: 'U', unit: '%', color: 'red', points: [{ date: '2025-01-01', at: '2025-01-01', value: 1 }] },
    ],
    events: [{ ...sound, stated: { text: 'then', by: 'x' } }],
  };
  expect(problemsOf(document).map(({ path }) => path)).toEqual([
    'author',
    'sources[0].link',
    'topics[0].label',
    'events[0].stated.by',
    'series[0].color',
    'series[0].points[0].date',
  ]);
});

test.each(['x-desk', 'X-Desk', '_id', '$comment', '@type', '//', 'draft'])('`%s` is a name of one’s own', (name) => {
  expect(problemsOf({ [name]: 1, events: [{ ...sound, [name]: { deep: [1] } }] })).toEqual([]);
});

describe('a name in many places', () => {
  const messageOf = (count: number): readonly string[] =>
    problemsOf({
      events: [sound, ...Array.from({ length: count }, (_, at) => ({ ...sound, id: `e${at}`, editor: 'E' }))],
    }).map(({ path, message }) => `${path}: ${message}`);

  test.each([
    [1, ''],
    [2, ', here and in 1 other place'],
    [3, ', here and in 2 other places'],
    [99, ', here and in 98 other places'],
    [100, ', here and in many other places'],
    [5000, ', here and in many other places'],
  ])('%i times: it is told once, with the first', (count, also) => {
    expect(messageOf(count)).toEqual([`events[1].editor: there is no field \`editor\`${also}`]);
  });

  test('each document tells its own', () => {
    const one = { events: [{ ...sound, editor: 'E' }] };
    const { problems } = parseTimeline([
      { ...one, id: 'a' },
      { ...one, id: 'b' },
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['a: events[0].editor', 'b: events[0].editor']);
  });
});
