// What a reader does, through the public face of the element. Another one is another entry: `act` is timed from its call
// to the painted frame, `undo` brings the first state back and is not.

/** Two documents, so that a knowledge date takes something away. */
export function toDocuments({ events }) {
  const isEarlier = ({ when }) => when < '2016';
  return [
    { id: 'earlier', asOf: '2015-12-31', events: events.filter(isEarlier) },
    { id: 'later', asOf: '2026-12-31', events: events.filter((event) => !isEarlier(event)) },
  ];
}

export const INTERACTIONS = [
  {
    name: 'select an event',
    act: (timeline) =>
      timeline.select(timeline.timeline.events.at(Math.min(5000, timeline.timeline.events.length - 1)).id),
    undo: (timeline) => timeline.select(null),
  },
  {
    name: 'switch to the list',
    act: (timeline) => (timeline.show = 'list'),
    undo: (timeline) => (timeline.show = 'chart'),
  },
  {
    name: 'switch to the table',
    act: (timeline) => (timeline.show = 'table'),
    undo: (timeline) => (timeline.show = 'chart'),
  },
  {
    name: 'filter by topic',
    act: (timeline) => (timeline.filter = { topics: ['trade'] }),
    undo: (timeline) => (timeline.filter = null),
  },
  {
    name: 'filter by a word',
    act: (timeline) => (timeline.filter = { query: 'semiconductor' }),
    undo: (timeline) => (timeline.filter = null),
  },
  {
    name: 'set the knowledge date',
    act: (timeline) => (timeline.asOf = '2015-12-31'),
    undo: (timeline) => (timeline.asOf = null),
  },
  {
    name: 'lanes by actor',
    act: (timeline) => (timeline.lanes = 'actor'),
    undo: (timeline) => (timeline.lanes = 'topic'),
  },
  {
    name: 'fit all dates',
    prepare: (timeline) => timeline.zoomTo('2020', '2021'),
    act: (timeline) => timeline.fit(),
    undo: (timeline) => (timeline.view = null),
  },
];
