import { expect, test } from 'vitest';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const event = { id: 'a', when: '2025', title: 'A' };
const told = (...documents: readonly object[]): readonly string[] =>
  parseTimeline(documents).problems.map(({ path, message, hint }) => `${path}: ${message}. ${hint ?? ''}`);
const actors = [{ id: 'china' }, { id: 'united-states' }];

test('ids define themselves where nothing is defined', () => {
  expect(told({ events: [{ ...event, actors: ['china'], topics: ['trade'] }] })).toEqual([]);
});

test('where others are defined, one that is not is told once, at its first place, and its event is drawn', () => {
  const document = {
    actors,
    events: [
      { ...event, actors: ['chnia'] },
      { ...event, id: 'b', actors: ['china', 'chnia'] },
    ],
  };
  expect(parseTimeline(document).problems).toEqual([
    {
      severity: 'warning',
      code: 'unknown-reference',
      path: 'events[0].actors[0]',
      message: '`chnia` is not the id of an actor',
      hint: 'Did you mean `china`?',
    },
  ]);
  expect(parseTimeline(document).timeline.events).toHaveLength(2);
});

test('topics, sources and parties to accounts as well', () => {
  const claims = [{ text: 'C', topic: 'trad', accounts: { chin: { state: 'stated' } } }];
  const topics = [{ id: 'trade' }];
  const sources = [{ id: 'ap', title: 'AP' }];
  expect(told({ actors, topics, sources, events: [{ ...event, topics: ['war'], sources: ['app'], claims }] })).toEqual([
    'events[0].sources[0]: `app` is not the id of a source. Did you mean `ap`?',
    'events[0].claims[0].accounts.chin: `chin` is not the id of an actor. Did you mean `china`?',
    'events[0].topics[0]: `war` is not the id of a topic. Define it in `topics`; without that its id stands for its name.',
    'events[0].claims[0].topic: `trad` is not the id of a topic. Did you mean `trade`?',
  ]);
});

test('what another document defines is known, whichever comes first', () => {
  const telling = { id: 'telling', events: [{ ...event, actors: ['china'] }] };
  const defining = { id: 'defining', actors, events: [] };
  expect(told(telling, defining)).toEqual([]);
  expect(told(defining, telling)).toEqual([]);
});
