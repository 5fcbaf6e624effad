import { autumn, type Case } from '../case.ts';

export const overdue: Case = {
  name: 'overdue',
  title: 'Planned, its day has passed, nothing says it happened',
  documents: [
    {
      asOf: '2025-11-20',
      events: [
        { when: '2025-11-04', title: 'Signing ceremony', status: 'planned' },
        { when: '2025-10', title: 'Site visit', status: 'planned' },
      ],
    },
  ],
  view: { ...autumn, end: '2026-02' },
};
