import { autumn, type Case } from '../case.ts';

export const denseLane: Case = {
  name: 'dense-lane',
  title: 'Many events in one lane: labels by importance, lines, counts',
  documents: [
    {
      events: Array.from({ length: 120 }, (_, at) => ({
        id: `e${String(at)}`,
        when: new Date(Date.UTC(2025, 9, 1 + ((at * 37) % 92))).toISOString().slice(0, 10),
        title: `Note ${String(at + 1)} on licences`,
        importance: 1 + (at % 5),
      })),
    },
  ],
  view: autumn,
};
