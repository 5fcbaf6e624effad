import { autumn, type Case } from '../case.ts';

export const unknownEnd: Case = {
  name: 'unknown-end',
  title: 'An end nobody knows fades out',
  documents: [
    {
      asOf: '2025-12-31',
      events: [
        { when: '2025-11-10/', title: 'Mission begins' },
        { when: '/2025-10-20', title: 'Mission ends' },
      ],
    },
  ],
  view: autumn,
};
