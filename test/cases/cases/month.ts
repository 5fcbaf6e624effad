import { autumn, type Case } from '../case.ts';

export const month: Case = {
  name: 'month',
  title: 'A month is a bracket: once, somewhere within',
  documents: [{ asOf: '2025-12-31', events: [{ when: '2025-11', title: 'Talks held' }] }],
  view: autumn,
};
