import { autumn, type Case } from '../case.ts';

export const allOf: Case = {
  name: 'all-of',
  title: 'Each of several days: dots on a line',
  documents: [
    { asOf: '2025-12-31', events: [{ when: '{2025-10-20,2025-11-04,2025-11-24}', title: 'Three rounds of talks' }] },
  ],
  view: autumn,
};
