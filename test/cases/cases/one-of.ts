import { autumn, type Case } from '../case.ts';

export const oneOf: Case = {
  name: 'one-of',
  title: 'One of several days: one bracket round all of them',
  documents: [
    {
      asOf: '2025-12-31',
      events: [
        { when: '[2025-11-03,2025-11-09]', title: 'Letter sent' },
        { when: '[2025-12-01..2025-12-12]', title: 'Reply sent' },
      ],
    },
  ],
  view: autumn,
};
