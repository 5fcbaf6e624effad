import { autumn, type Case } from '../case.ts';

export const sameDay: Case = {
  name: 'same-day',
  title: 'Three events of one day, in the order in which they follow each other',
  documents: [
    {
      events: [
        { id: 'last', when: '2025-11-24', title: 'Joint statement', links: [{ to: 'middle', relation: 'follows' }] },
        { id: 'first', when: '2025-11-24', title: 'Envoys arrive' },
        { id: 'middle', when: '2025-11-24', title: 'Envoys meet', links: [{ to: 'first', relation: 'follows' }] },
      ],
    },
  ],
  view: autumn,
};
