import { describe, expect, test } from 'vitest';
import { dictionary, list, object, stringOr } from '../../../../src/model/fields/containers.ts';
import { sourceId, topicId } from '../../../../src/model/fields/ids.ts';
import { integer, string } from '../../../../src/model/fields/scalars.ts';
import { eventFields } from '../../../../src/model/generated/document-fields.ts';
import { readValue } from './read-value.ts';

const event = { when: '2025', title: 'x' };
const readEvent = (value: unknown): unknown => readValue(eventFields, value).read;

describe('what does not fit is left out', () => {
  test('what fits comes back as it is', () => {
    expect(readEvent(event)).toBe(event);
    const whole = {
      ...event,
      topics: ['a'],
      figures: [{ label: 'l', value: 1, unit: 'u', period: '2025' }],
      'x-own': 1,
    };
    expect(readEvent(whole)).toBe(whole);
  });

  test('what lacks a required part goes with it, up to the next list or optional field', () => {
    const given = {
      ...event,
      stated: { text: 5 },
      links: [
        { to: 'a', relation: 'loves' },
        { to: 'b', relation: 'follows' },
      ],
    };
    expect(readEvent(given)).toEqual({ ...event, links: [{ to: 'b', relation: 'follows' }] });
  });

  test('nothing is left when the whole lacks a required part', () => {
    expect(readEvent({ ...event, when: 5 })).toBeUndefined();
    expect(readEvent('x')).toBeUndefined();
  });

  test('the given value is not changed', () => {
    const given = { ...event, topics: [1, 'a', 2] };
    expect(readEvent(given)).toEqual({ ...event, topics: ['a'] });
    expect(given.topics).toEqual([1, 'a', 2]);
  });

  test('lists inside lists stay lists', () => {
    const { read, problems } = readValue(list(list(integer(1, 2))), [[1], 5, [2, 3]]);
    expect(read).toEqual([[1], [2]]);
    expect(problems.map(({ path }) => path)).toEqual(['[1]', '[2][1]']);
  });

  test('in a text or an object', () => {
    const reader = stringOr(string, dictionary(string));
    expect(readValue(reader, 'a').read).toBe('a');
    expect(readValue(reader, { en: 'a', de: 5 }).read).toEqual({ en: 'a' });
    expect(readValue(reader, ['a']).problems).toMatchObject([{ message: 'a list is not a text or an object' }]);
  });
});

test('every misfit is reported at its place, whatever its name', () => {
  const value: unknown = JSON.parse('{"a/b":[1],"c~d":"x","e f":2,"__proto__":3}');
  const { read, problems, place } = readValue(dictionary(string), value);
  expect(problems.map(({ path }) => path)).toEqual(['["a/b"]', '["e f"]', '__proto__']);
  expect(read).toEqual({ 'c~d': 'x' });
  expect(place).toEqual([]);
});

describe('mentions', () => {
  const reader = object({ topics: list(topicId), source: sourceId, id: string }, 'id');

  test('are noted in order, with their place, unless known', () => {
    const { mentions } = readValue(list(reader), [{ id: 'x', topics: ['a', 5, 'b'], source: 's' }], ['a']);
    expect(mentions).toEqual([
      { of: 'topics', id: 'b', place: [0, 'topics', 2] },
      { of: 'sources', id: 's', place: [0, 'source'] },
    ]);
  });

  test('in what is left out do not count', () => {
    const { mentions } = readValue(list(reader), [{ topics: ['a'], id: 'x' }, { topics: ['b'] }]);
    expect(mentions.map(({ id }) => id)).toEqual(['a']);
  });
});
