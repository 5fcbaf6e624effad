import { autumn, type Case } from '../case.ts';

export const edges: Case = {
  name: 'edges',
  title: 'Events at the edges of the window, and labels that turn inwards',
  documents: [
    {
      events: [
        { when: '2025-10-01', title: 'On the first day of the window' },
        { when: '2025-12-31', title: 'On the last day of the window' },
        { when: '2025-09-20/2025-10-03', title: 'Ends just inside' },
        { when: '2025-12-30/2026-02', title: 'Begins just inside' },
      ],
    },
  ],
  view: autumn,
};
