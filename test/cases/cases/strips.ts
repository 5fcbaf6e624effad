import { autumn, type Case } from '../case.ts';

export const strips: Case = {
  name: 'strips',
  title: 'Two strips: below zero, with a long unit; and daily values, of which the last is known for its own day only',
  documents: [
    {
      asOf: '2025-12-20',
      events: [{ id: 'e', when: '2025-11-12', title: 'An event', topics: ['a'] }],
      topics: [{ id: 'a', name: 'A topic' }],
      sources: [{ id: 's', title: 'Yearbook' }],
      series: [
        {
          ...{ id: 'balance', label: 'Balance', measure: 'monthly', unit: 'billion dollars', source: 's' },
          points: [
            { at: '2025-09-01', value: 12.5 },
            { at: '2025-10-20', value: -7.25 },
            { at: '2025-11-20', value: 3 },
            { at: '2026-01-01', value: 40 },
          ],
        },
        {
          ...{ id: 'daily', label: 'Daily', unit: '%' },
          points: Array.from({ length: 55 }, (_, at) => ({
            at: `2025-${at < 31 ? '10' : '11'}-${String((at < 31 ? at : at - 31) + 1).padStart(2, '0')}`,
            value: 10 + ((at * 7) % 13),
          })),
        },
      ],
    },
  ],
  view: { ...autumn, series: 'balance daily' },
};
