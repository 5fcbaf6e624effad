import { autumn, type Case } from '../case.ts';

export const coarserBracket: Case = {
  name: 'coarser-bracket',
  title: 'One source says December, another the day: a dot in a bracket, both in words',
  documents: [
    {
      id: 'first',
      asOf: '2025-12-20',
      events: [
        {
          id: 'package',
          when: '2025-12',
          title: 'Package announced',
          stated: { text: 'this month', means: '2025-12' },
        },
      ],
    },
    { id: 'second', asOf: '2025-12-30', events: [{ id: 'package', when: '2025-12-17', title: 'Package announced' }] },
  ],
  view: autumn,
};
