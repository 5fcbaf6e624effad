import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const orderOf = (events: readonly object[]): string =>
  knownAt(parseTimeline({ events }).timeline)
    .events.map(({ id }) => id)
    .join(' ');
const event = (id: string, when: string, importance = 3, ...follows: readonly string[]) => ({
  id,
  when,
  title: id,
  importance,
  links: follows.map((to) => ({ to, relation: 'follows' })),
});

describe('events stand in the order', () => {
  test.each<[name: string, events: readonly object[], order: string]>([
    ['of their first day', [event('b', '2026'), event('a', '2025-12')], 'a b'],
    ['of importance within a day', [event('a', '2026-02-04', 2), event('b', '2026-02-04', 5)], 'b a'],
    ['of ids within a day and importance', [event('b', '2026-02-04'), event('a', '2026-02-04')], 'a b'],
    ['of follows before importance', [event('a', '2026-02-04', 5, 'b'), event('b', '2026-02-04', 1)], 'b a'],
    [
      'of follows along a chain',
      [
        event('a', '2026-02-04', 3, 'b'),
        event('b', '2026-02-04', 3, 'c'),
        event('c', '2026-02-04'),
        event('d', '2026-02-04'),
      ],
      'c b a d',
    ],
    ['of time, whatever follows across days says', [event('a', '2026-02-03', 3, 'b'), event('b', '2026-02-04')], 'a b'],
    [
      'of time, each once, where one of two on a day follows a later one',
      [event('a', '2026-02-03', 3, 'c'), event('b', '2026-02-03'), event('c', '2026-02-04')],
      'a b c',
    ],
    ['of importance where they follow in a circle', [event('a', '2026', 1, 'b'), event('b', '2026', 5, 'a')], 'a b'],
    ['with an open beginning first', [event('b', '2026'), event('a', '../2025')], 'a b'],
    [
      'with an unknown beginning by the end',
      [event('b', '/2026-06'), event('a', '2026-05'), event('c', '2026-07')],
      'a b c',
    ],
  ])('%s', (_, events, order) => {
    expect(orderOf(events)).toBe(order);
    expect(orderOf(events.toReversed())).toBe(order);
  });

  test('follows links to events that are not known are passed over', () => {
    expect(orderOf([event('a', '2026-02-04', 5, 'nowhere'), event('b', '2026-02-04')])).toBe('a b');
  });

  test('the order does not depend on the order given', () => {
    const events = fc.uniqueArray(
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          fc.constantFrom('2025', '2026'),
          fc.integer({ min: 1, max: 5 }),
        )
        .chain(([id, when, importance]) =>
          fc
            .constantFrom<readonly string[]>([], ['a'], ['b'], ['c', 'e'])
            .map((to) => event(id, when, importance, ...to)),
        ),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(events, (given) => {
        expect(orderOf(given.toReversed())).toBe(orderOf(given));
      }),
    );
  });
});
