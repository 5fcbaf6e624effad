import { autumn, type Case } from '../case.ts';

export const plannedMonth: Case = {
  name: 'planned-month',
  title: 'A planned month: hatched, no day set',
  documents: [
    {
      asOf: '2025-11-20',
      events: [
        { when: '2025-11-04', title: 'Envoys meet' },
        { when: '2026-01', title: 'State visit', status: 'planned' },
      ],
    },
  ],
  view: { ...autumn, end: '2026-02' },
};
