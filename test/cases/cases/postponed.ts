import { autumn, type Case } from '../case.ts';

export const postponed: Case = {
  name: 'postponed',
  title: 'A plan that moved: its ghosts, and the way from one date to the next',
  documents: [
    {
      asOf: '2025-11-20',
      events: [
        { id: 'visit', when: '2025-11-28', title: 'State visit', status: 'planned', asOf: '2025-10-05' },
        { id: 'visit', when: '2025-12-15', title: 'State visit', status: 'postponed', asOf: '2025-11-01' },
        { id: 'visit', when: '2026-02', title: 'State visit', status: 'postponed', asOf: '2025-11-20' },
      ],
    },
  ],
  view: { ...autumn, end: '2026-02' },
};
