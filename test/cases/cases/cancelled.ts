import { autumn, type Case } from '../case.ts';

export const cancelled: Case = {
  name: 'cancelled',
  title: 'Cancelled: struck through',
  documents: [
    {
      asOf: '2025-11-20',
      events: [
        { when: '2025-12-10', title: 'Second round', status: 'cancelled' },
        { when: '2025-10', title: 'Site visit', status: 'cancelled' },
      ],
    },
  ],
  view: { ...autumn, end: '2026-02' },
};
