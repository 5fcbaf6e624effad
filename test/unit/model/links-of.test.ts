import { expect, test } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import { linksOf } from '../../../src/model/links-of.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const { events } = knownAt(
  parseTimeline({
    events: [
      { id: 'busan', when: '2025-10-30', title: 'Busan' },
      {
        id: 'call',
        when: '2026-02-04',
        title: 'Call',
        links: [
          { to: 'busan', relation: 'refers-to', by: 'china' },
          { to: 'nowhere', relation: 'prepares' },
        ],
      },
      { id: 'visit', when: '2026-04', title: 'Visit', links: [{ to: 'call', relation: 'follows' }] },
    ],
  }).timeline,
);
const ends = (id: string): readonly (readonly string[])[] => {
  const { outgoing, incoming } = linksOf(id, events);
  return [outgoing, incoming].map((links) => links.map(({ link, event }) => `${link.relation} ${event.id}`));
};

test('links are found from both ends, as far as the other end is there', () => {
  expect(ends('call')).toEqual([['refers-to busan'], ['follows visit']]);
  expect(ends('busan')).toEqual([[], ['refers-to call']]);
});

test('an event that is not there has none', () => {
  expect(ends('nowhere')).toEqual([[], []]);
});
