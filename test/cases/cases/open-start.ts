import { autumn, type Case } from '../case.ts';

export const openStart: Case = {
  name: 'open-start',
  title: 'Begun nobody says when',
  documents: [{ asOf: '2025-12-31', events: [{ when: '../2025-11-10', title: 'Old licence rules apply' }] }],
  view: autumn,
};
