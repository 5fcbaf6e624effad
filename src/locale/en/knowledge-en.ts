import type { KnowledgeStrings } from '../panel-strings.ts';

/** Words of the second clock, in English. */
export const knowledgeEn: KnowledgeStrings = {
  title: (day) => `Known on ${day}`,
  lead: 'Go back to an earlier day and see only what had been reported by then: plans as they stood, and nothing that came later.',
  slider: 'Day of knowledge',
  before: 'Previous news day',
  after: 'Next news day',
  play: 'Play through the days',
  pause: 'Pause',
  day: 'Any day',
  brought: (day) => `New on ${day}`,
  heard: (status, date) => `first reported: ${status.toLowerCase()}, ${date}`,
  became: (before, now, date) =>
    before === now ? date : `was ${before.toLowerCase()}, now ${now.toLowerCase()}: ${date}`,
  moved: (before, now) => `date was ${before}, now ${now}`,
  nothingNew: (day) => `Nothing new on ${day}.`,
  nothingYet: 'Nothing of what is shown here was known by then.',
  more: (count) => `and ${count} more`,
};
