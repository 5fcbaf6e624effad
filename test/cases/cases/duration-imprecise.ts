import { autumn, type Case } from '../case.ts';

export const durationImprecise: Case = {
  name: 'duration-imprecise',
  title: 'A period of which only the months are known: the ends are lighter',
  documents: [{ asOf: '2025-12-31', events: [{ when: '2025-10/2025-12', title: 'Inspection tour' }] }],
  view: autumn,
};
