import { autumn, type Case } from '../case.ts';

export const chips: Case = {
  name: 'chips',
  title: 'Single figures as chips: beside the mark, below it where there is no room, a number for the rest',
  documents: [
    {
      asOf: '2025-12-31',
      events: [
        {
          when: '2025-10-14',
          title: 'Order placed',
          figures: [{ label: 'Value', value: 11e9, unit: 'US dollars', currency: 'USD' }],
        },
        {
          when: '2025-12-17',
          title: 'Package announced',
          figures: [
            { label: 'Value', value: 11e9, unit: 'US dollars', currency: 'USD' },
            { label: 'Aircraft', value: 62, unit: 'aircraft' },
            { label: 'Jobs', value: 12345, unit: 'jobs' },
          ],
        },
        {
          when: '2025-12-20',
          title: 'Budget passed',
          figures: [{ label: 'Value', value: 901e9, unit: 'US dollars', currency: 'USD' }],
        },
      ],
    },
  ],
  view: autumn,
};
