import { autumn, type Case } from '../case.ts';

export const oneSideThird: Case = {
  name: 'one-side-third',
  title: 'Only a third party says so: a ring',
  documents: [
    {
      parties: ['cn', 'us', 'sg'],
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
                us: { state: 'not-mentioned', source: 'readouts' },
                sg: { state: 'stated', source: 'readouts' },
              },
            },
          ],
        },
      ],
    },
  ],
  view: autumn,
};
