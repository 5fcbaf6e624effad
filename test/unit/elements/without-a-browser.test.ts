import { expect, test } from 'vitest';
import { RelationsTimeline } from '../../../src/class.ts';
import { parseTimeline } from '../../../src/core.ts';

test('an element can be made and set up where there is no browser', () => {
  const element = new RelationsTimeline();
  element.data = { events: [{ when: '2025-10-30', title: 'Leaders meet' }] };
  element.selected = 'a';
  expect([element.timeline, element.problems, element.filter]).toEqual([undefined, [], {}]);
  expect(parseTimeline(element.data).timeline.events.length).toBe(1);
});
