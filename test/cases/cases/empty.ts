import type { Case } from '../case.ts';

export const empty: Case = {
  name: 'empty',
  title: 'Nothing to draw, and it says so',
  documents: [{ title: 'An empty timeline', events: [] }],
  view: { width: 680 },
};
