import { autumn, type Case } from '../case.ts';

export const seasonAndYear: Case = {
  name: 'season-and-year',
  title: 'A season, a year, a decade: brackets cut at the edge of the window',
  documents: [
    {
      asOf: '2025-12-31',
      events: [
        { when: '2025-23', title: 'Autumn meeting' },
        { when: '2025', title: 'Yearly report' },
        { when: '202X', title: 'Decade of talks' },
      ],
    },
  ],
  view: autumn,
};
