import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { TimelineError } from '../../../src/model/problem.ts';

const event = { id: 'a', when: '2027', title: 'A' };
const told = (fields: object): readonly string[] =>
  parseTimeline({ events: [{ ...event, ...fields }] }).problems.map(({ path, hint }) => `${path}: ${hint ?? ''}`);

function hintsOfError(input: object): readonly (string | undefined)[] {
  try {
    parseTimeline(input);
  } catch (error) {
    if (error instanceof TimelineError) return error.problems.map(({ hint }) => hint);
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('an event is left out and named', () => {
  test.each([
    ['status', 'Planned'],
    ['status', 'scheduled'],
    ['status', 5],
    ['asOf', 'yesterday'],
  ])('where its `%s` %j cannot be read: a default would draw a plan as done, or tell too early', (name, value) => {
    const { timeline, problems } = parseTimeline({
      events: [
        { ...event, [name]: value },
        { ...event, id: 'b' },
      ],
    });
    expect(timeline.events.map(({ id }) => id)).toEqual(['b']);
    expect(problems.map(({ severity, path }) => `${severity} ${path}`)).toEqual([`error events[0].${name}`]);
  });

  test('what it alone mentions does not count', () => {
    const { timeline } = parseTimeline({ events: [{ ...event, status: 'maybe', actors: ['x'], topics: ['y'] }] });
    expect([timeline.actors.size, timeline.topics.size]).toEqual([0, 0]);
  });
});

test.each([
  [{ status: 'Planned' }, 'events[0].status: Did you mean `planned`?'],
  [{ status: 'canceled' }, 'events[0].status: Did you mean `cancelled`?'],
  [{ actors: 'china' }, 'events[0].actors: Put it in brackets: ["china"].'],
  [{ importance: '4' }, 'events[0].importance: Leave out the quotation marks: 4.'],
  [
    { figures: [{ label: 'F', value: '12', unit: 't' }] },
    'events[0].figures[0].value: Leave out the quotation marks: 12.',
  ],
  [{ figures: [{ label: 'F', value: 'a dozen', unit: 't' }] }, 'events[0].figures[0].value: '],
])('%j: how to mend it', (fields, expected) => {
  expect(told(fields)).toEqual([expected]);
});

test('a list of events in place of a document, and a list by a name near to `events`', () => {
  const bare = 'This is an event: put the list of them into an object, `{"events": […]}`.';
  expect(hintsOfError([event, event])).toEqual([bare, bare]);
  expect(hintsOfError({ Events: [event] })).toEqual(['Did you mean `events` by `Events`?']);
  expect(hintsOfError({ items: [event] })).toEqual(['A timeline document has a list `events`.']);
});

test('a window that ends before it begins', () => {
  const { problems } = parseTimeline({ view: { start: '2026', end: '2025' }, events: [event] });
  expect(problems).toMatchObject([{ severity: 'error', path: 'view', message: '`2025` lies before `2026`' }]);
  expect(parseTimeline({ view: { start: '2026', end: '2026' }, events: [event] }).problems).toEqual([]);
});
