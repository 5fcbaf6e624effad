import { autumn, type Case } from '../case.ts';

export const duration: Case = {
  name: 'duration',
  title: 'Throughout a period: a bar with square ends',
  documents: [{ asOf: '2025-12-31', events: [{ when: '2025-11-03/2025-11-21', title: 'Joint exercise' }] }],
  view: autumn,
};
