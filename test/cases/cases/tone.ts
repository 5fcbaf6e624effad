import { autumn, type Case } from '../case.ts';

export const tone: Case = {
  name: 'tone',
  title: 'Colours by tone, explained in the key',
  documents: [
    {
      events: [
        { when: '2025-10-14', title: 'Tariffs raised', tone: 'friction' },
        { when: '2025-11-10', title: 'Truce agreed', tone: 'cooperation' },
        { when: '2025-12-08', title: 'Talks on fentanyl and farm goods', tone: 'mixed' },
      ],
    },
  ],
  view: { ...autumn, colorBy: 'tone' },
};
