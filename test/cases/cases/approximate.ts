import { autumn, type Case } from '../case.ts';

export const approximate: Case = {
  name: 'approximate',
  title: 'About this time: ends fade, no brackets',
  documents: [
    {
      asOf: '2025-12-31',
      events: [
        { when: '2025-11-10~', title: 'Envoys speak' },
        { when: '2025-12~', title: 'Office opens' },
      ],
    },
  ],
  view: autumn,
};
