import { expect, test } from 'vitest';
import type { SchemaValidator } from '../../../src/model/generated/validate-document.js';
import { validateEvent } from '../../../src/model/generated/validate-document.js';
import { pointerKeys, pruneInvalid } from '../../../src/model/prune-invalid.ts';

const event = { when: '2025', title: 'x' };

test('what fits comes back as it is', () => {
  expect(pruneInvalid(event, validateEvent)).toBe(event);
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
  expect(pruneInvalid(given, validateEvent)).toEqual({ ...event, links: [{ to: 'b', relation: 'follows' }] });
});

test('nothing is left when the whole lacks a required part', () => {
  expect(pruneInvalid({ ...event, when: 5 }, validateEvent)).toBeUndefined();
  expect(pruneInvalid('x', validateEvent)).toBeUndefined();
});

test('the given value is not changed', () => {
  const given = { ...event, topics: [1, 'a', 2] };
  expect(pruneInvalid(given, validateEvent)).toEqual({ ...event, topics: ['a'] });
  expect(given.topics).toEqual([1, 'a', 2]);
});

test('lists inside lists stay lists', () => {
  const validate: SchemaValidator<unknown> = Object.assign(
    (value: unknown): value is unknown => JSON.stringify(value) === '[[1],[2]]',
    { errors: [{ instancePath: '/1', keyword: 'type', params: {} }] },
  );
  expect(pruneInvalid([[1], 5, [2]], validate)).toEqual([[1], [2]]);
});

test('pointers are read with their escapes', () => {
  expect(pointerKeys('/a~1b/0/c~0d')).toEqual(['a/b', '0', 'c~d']);
  expect(pointerKeys('')).toEqual([]);
});
