import { autumn, type Case } from '../case.ts';

export const links: Case = {
  name: 'links',
  title: 'Links along a row, down to another lane, between marks above each other; dashed to a plan',
  documents: [
    {
      asOf: '2025-11-20',
      events: [
        { id: 'a', when: '2025-10-10', title: 'First round', topics: ['Talks'] },
        {
          id: 'b',
          when: '2025-11-14',
          title: 'Second round',
          topics: ['Talks'],
          links: [{ to: 'a', relation: 'follows' }],
        },
        {
          id: 'c',
          when: '2025-10-24',
          title: 'Tariff notice',
          topics: ['Trade'],
          links: [{ to: 'b', relation: 'prepares' }],
        },
        {
          id: 'd',
          when: '2025-11-15',
          title: 'Joint statement',
          topics: ['Trade'],
          links: [{ to: 'b', relation: 'refers-to' }],
        },
        {
          id: 'e',
          when: '2025-12',
          title: 'Third round',
          topics: ['Talks'],
          status: 'planned',
          links: [{ to: 'b', relation: 'follows' }],
        },
      ],
    },
  ],
  view: autumn,
};
