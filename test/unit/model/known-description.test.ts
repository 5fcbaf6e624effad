import { expect, test } from 'vitest';

import { knownAt } from '../../../src/model/known-at.ts';
import { knownDescription } from '../../../src/model/known-description.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const describedOn = (asOf: string, document: object): unknown =>
  knownDescription(
    knownAt(parseTimeline({ events: [], description: 'What came of it', ...document }).timeline, { asOf }),
  );

test('a description is not known before the document that gives it', () => {
  expect(describedOn('2025-11-01', { asOf: '2026-02-04' })).toBeUndefined();
  expect(describedOn('2026-02-04', { asOf: '2026-02-04' })).toBe('What came of it');
  expect(describedOn('1900-01-01', {})).toBe('What came of it');
});
