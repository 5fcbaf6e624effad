import type { Case } from '../case.ts';

export const oneEvent: Case = {
  name: 'one-event',
  title: 'One event and nothing else',
  documents: [{ events: [{ when: '2025-10-30', title: 'Busan meeting' }] }],
  view: { width: 680 },
};
