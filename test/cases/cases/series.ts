import { autumn, type Case } from '../case.ts';

export const series: Case = {
  name: 'series',
  title: 'A series of figures as bars from zero on one scale; hollow where not delivered',
  documents: [
    {
      asOf: '2025-12-31',
      events: [
        {
          when: '2025-11-04',
          title: 'Purchases agreed',
          figures: [
            {
              label: 'Bought',
              value: 12e6,
              unit: 'tonnes',
              series: 'soy',
              periodLabel: 'this season',
              basis: 'delivered',
            },
            {
              label: 'Target',
              value: 20e6,
              unit: 'tonnes',
              series: 'soy',
              periodLabel: 'this season',
              basis: 'pledged',
            },
            {
              label: 'Target',
              value: 25e6,
              unit: 'tonnes',
              series: 'soy',
              periodLabel: 'next season',
              basis: 'pledged',
            },
          ],
        },
      ],
    },
  ],
  view: autumn,
};
