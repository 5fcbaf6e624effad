import { autumn, type Case } from '../case.ts';

export const hostileWords: Case = {
  name: 'hostile-words',
  title: 'Words longer than any line, marks on marks, right-to-left, emoji, markup',
  documents: [
    {
      title: 'W'.repeat(200),
      topics: [{ id: 't', name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' }],
      events: [
        {
          when: '2025-10-08',
          topics: ['t'],
          title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3),
        },
        { when: '2025-11-03', topics: ['t'], title: `Z${'\u0351'.repeat(60)}algo` },
        { when: '2025-11-20', topics: ['t'], title: '👩‍👩‍👧‍👦'.repeat(40) },
        { when: '2025-12-01', topics: ['t'], title: '<b onload="x">مرحبا بالعالم</b> & שלום]]>--' },
        { when: '2025-12-12', topics: ['t'], title: '））））））））））））））））））））））））））））））' },
        {
          when: '2025-12-24',
          topics: ['t'],
          title: '—',
          figures: [{ label: 'x'.repeat(90), value: 1e21, unit: 'units of measurement that nobody has ever heard of' }],
        },
      ],
    },
  ],
  view: autumn,
};
