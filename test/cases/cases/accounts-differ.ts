import { autumn, type Case } from '../case.ts';

export const accountsDiffer: Case = {
  name: 'accounts-differ',
  title: 'The accounts differ: a split dot',
  documents: [
    {
      parties: ['cn', 'us'],
      actors: [
        { id: 'cn', name: 'China' },
        { id: 'us', name: 'United States', short: 'US' },
        { id: 'sg', name: 'Singapore' },
      ],
      sources: [{ id: 'readouts', title: 'Readouts of the call', kind: 'readout' }],
      events: [
        {
          when: '2025-11-24',
          title: 'Leaders speak',
          claims: [
            {
              text: 'Farm goods were discussed',
              accounts: { cn: { state: 'stated', source: 'readouts' }, us: { state: 'differs', source: 'readouts' } },
            },
          ],
        },
      ],
    },
  ],
  view: autumn,
};
