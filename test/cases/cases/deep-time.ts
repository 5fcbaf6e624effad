import type { Case } from '../case.ts';

export const deepTime: Case = {
  name: 'deep-time',
  title: 'Years with a Y: 170 million of them',
  documents: [
    {
      events: [
        { when: 'Y-170000002', title: 'Jurassic seas' },
        { when: 'Y-66000000', title: 'An impact' },
        { when: '2025', title: 'This year' },
      ],
    },
  ],
  view: { width: 960 },
};
