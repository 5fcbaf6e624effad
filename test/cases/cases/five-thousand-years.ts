import { autumn, type Case } from '../case.ts';

export const fiveThousandYears: Case = {
  name: 'five-thousand-years',
  title: 'A bar of five thousand years among days',
  documents: [
    {
      events: [
        { when: '-2999/2025', title: 'Written history', importance: 1 },
        { when: '2025-10-30', title: 'Busan meeting' },
        { when: '2025-11-24', title: 'Leaders speak' },
        { when: '2025-12-17', title: 'Package announced' },
      ],
    },
  ],
  view: autumn,
};
