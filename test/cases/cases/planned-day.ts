import { autumn, type Case } from '../case.ts';

export const plannedDay: Case = {
  name: 'planned-day',
  title: 'A planned day: hollow and dashed, behind the as-of line',
  documents: [
    {
      asOf: '2025-11-20',
      events: [
        { when: '2025-11-04', title: 'Envoys meet' },
        { when: '2025-12-10', title: 'Second round', status: 'planned' },
      ],
    },
  ],
  view: { ...autumn, end: '2026-02' },
};
