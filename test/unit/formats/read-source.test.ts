import { expect, test } from 'vitest';
import { formatOfContent, readSource } from '../../../src/formats/read-source.ts';

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

test('a quoted cell with a line that begins with a date makes no Markwhen of a sheet', () => {
  const cell = '"First line\n2025-10-30: Busan meeting\nlast, with ""quotes"""';
  expect(formatOfContent(`when,title,summary\n2025-10-30,Meeting,${cell}\n`)).toBe('csv');
  expect(formatOfContent(`${cell};when;title\n`)).toBe('csv');
});

test('quotation marks in Markwhen hide none of its events', () => {
  expect(formatOfContent('title: "Calls"\n2025-10-30: A "frank" talk')).toBe('markwhen');
});
