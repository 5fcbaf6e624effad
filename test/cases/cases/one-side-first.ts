import { autumn, type Case } from '../case.ts';

export const oneSideFirst: Case = {
  name: 'one-side-first',
  title: 'Only the first party says so: left half',
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
                cn: { state: 'stated', source: 'readouts' },
                us: { state: 'not-mentioned', source: 'readouts' },
              },
            },
          ],
        },
      ],
    },
  ],
  view: autumn,
};
