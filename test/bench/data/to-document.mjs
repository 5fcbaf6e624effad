/**
 * Generated events as a document of ours.
 * @param {readonly import('./generate-events.mjs').GeneratedEvent[]} events
 * @returns {{ events: { id: string, title: string, when: string, topics: string[], actors: string[] }[] }}
 */
export function toDocument(events) {
  return {
    events: events.map(({ id, title, date, end, topic, actors }) => ({
      id,
      title,
      when: end === undefined ? date : `${date}/${end}`,
      topics: [topic],
      actors,
    })),
  };
}
