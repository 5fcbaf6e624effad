import { autumn, type Case } from '../case.ts';

export const openEnd: Case = {
  name: 'open-end',
  title: 'Still in force: up to the knowledge date',
  documents: [{ asOf: '2025-12-31', events: [{ when: '2025-11-10/..', title: 'New licence rules apply' }] }],
  view: { ...autumn, end: '2026-01' },
};
