import { autumn, type Case } from '../case.ts';

export const oneSideSecond: Case = {
  name: 'one-side-second',
  title: 'Only the second party says so: right half',
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
              accounts: {
                cn: { state: 'not-mentioned', source: 'readouts' },
                us: { state: 'stated', source: 'readouts' },
              },
            },
          ],
        },
      ],
    },
  ],
  view: autumn,
};
