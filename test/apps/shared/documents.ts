/** What a newsroom would load from its own files. */
export const talks = {
  title: 'Talks',
  asOf: '2026-02-04',
  events: [
    { id: 'call', when: '2026-02-04', title: 'A call' },
    { id: 'visit', when: '2026-04', title: 'A visit is planned', status: 'planned' },
  ],
};

/** The same, and what came of it. */
export const talksAndVisit = {
  ...talks,
  asOf: '2026-05-20',
  events: [...talks.events, { id: 'arrival', when: '2026-05-13', title: 'The visit begins' }],
};
