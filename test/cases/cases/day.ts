import { autumn, type Case } from '../case.ts';

export const day: Case = {
  name: 'day',
  title: 'A day is a dot',
  documents: [
    {
      asOf: '2025-12-31',
      events: [
        { when: '2025-10-30', title: 'Leaders meet' },
        { when: '2025-12-17', title: 'Package announced' },
      ],
    },
  ],
  view: autumn,
};
