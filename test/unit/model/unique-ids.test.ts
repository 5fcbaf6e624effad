import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UniqueIds } from '../../../src/model/unique-ids.ts';

test('numbers what is taken', () => {
  const ids = new UniqueIds(['call', 'call-3']);
  expect(['call', 'call', 'visit', 'visit'].map((id) => ids.make(id))).toEqual([
    'call-2',
    'call-4',
    'visit',
    'visit-2',
  ]);
});

test('never gives an id twice', () => {
  const wished = fc.constantFrom('a', 'a-2', 'a-2-2', 'b');
  fc.assert(
    fc.property(fc.array(wished), fc.array(wished), (taken, wishes) => {
      const ids = new UniqueIds(taken);
      const made = wishes.map((id) => ids.make(id));
      expect(new Set([...taken, ...made]).size).toBe(new Set(taken).size + made.length);
    }),
  );
});

test('takes no longer for a hundred thousand equal wishes than for different ones', () => {
  const ids = new UniqueIds([]);
  for (let count = 1; count < 100_000; count += 1) ids.make('call');
  expect(ids.make('call')).toBe('call-100000');
});
