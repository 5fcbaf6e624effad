import type { Case } from '../case.ts';

export const farYears: Case = {
  name: 'far-years',
  title: 'Years from −9999 to 9999, and a year of nine digits',
  documents: [
    {
      events: [
        { when: '-9999', title: 'Farming spreads' },
        { when: '-0043-03-15', title: 'Caesar dies' },
        { when: '0001', title: 'The first year' },
        { when: '1949-10-01', title: 'People’s Republic proclaimed' },
        { when: '9999', title: 'The last year of four digits', status: 'planned' },
      ],
    },
  ],
  view: { width: 960 },
};
