import { autumn, type Case } from '../case.ts';

export const ongoing: Case = {
  name: 'ongoing',
  title: 'A fact that goes on',
  documents: [{ asOf: '2025-12-31', events: [{ when: '2025-11-10', title: 'Tariff truce', status: 'ongoing' }] }],
  view: { ...autumn, end: '2026-01' },
};
