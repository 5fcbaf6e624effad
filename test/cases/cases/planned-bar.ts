import { autumn, type Case } from '../case.ts';

export const plannedBar: Case = {
  name: 'planned-bar',
  title: 'A planned period, and a plan for a year across the as-of line',
  documents: [
    {
      asOf: '2025-11-20',
      events: [
        { when: '2025-12-08/2026-01-16', title: 'Trade fair', status: 'planned' },
        { when: '2025', title: 'Report on fisheries', status: 'planned' },
      ],
    },
  ],
  view: { ...autumn, end: '2026-02' },
};
