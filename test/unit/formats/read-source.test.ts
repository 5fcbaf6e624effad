import { expect, test } from 'vitest';
import { readSource } from '../../../src/formats/read-source.ts';

test('one event that says `start` makes no other format of a document of ours', () => {
  const text = JSON.stringify({
    events: [
      { when: '2025', title: 'Good' },
      { start: '2025-01-01', title: 'Bad' },
    ],
  });
  expect(readSource(text, 'json', {})).toBe(text);
});

test('events of which none says `when` are another tool’s', () => {
  const read = readSource(JSON.stringify({ events: [{ start: '2025-01-01', title: 'Theirs' }] }), 'json', {});
  expect(typeof read === 'string' ? read : read.document.events).toMatchObject([
    { when: '2025-01-01', title: 'Theirs' },
  ]);
});
