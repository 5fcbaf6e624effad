import { expect, test } from 'vitest';

import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { sourcesByUse } from '../../../src/model/sources-by-use.ts';

test('sources that most events cite come first, at equal use in the order of the events', () => {
  const sources = [
    ['b', 'a'],
    ['c', 'a'],
    ['c', { id: 'a', locator: 'p. 2' }, { id: 'a', locator: 'p. 3' }],
  ];
  const events = sources.map((own, at) => ({ when: `202${at}`, title: 'Event', sources: own }));
  const { events: known } = knownAt(parseTimeline({ events }).timeline);
  expect(sourcesByUse(known)).toEqual(['a', 'c', 'b']);
});
