import { sentenceCase } from '../sentence-case.ts';
import type { DrawingStrings, KeyStrings } from '../strings.ts';
import { countEn } from './count-en.ts';
import { withArticleEn } from './with-article-en.ts';

/** Words drawn in the picture, in English. */
export const drawingEn: DrawingStrings = {
  planned: (title) => `Planned: ${title}`,
  cancelled: (title) => `Cancelled: ${title}`,
  postponed: (title) => `Postponed: ${title}`,
  overdue: (title) => `Was planned: ${title}`,
  dayNotSet: (date) => sentenceCase(`${date}, day not set`),
  accountsDiffer: 'accounts differ',
  oneSideOnly: (party) => `${party} account only`,
  statedAs: (words, source) => (source ? `“${words}” (${source})` : `stated as “${words}”`),
  knownOn: (date) => `Known on ${date}`,
  afterwards: 'after that: planned',
  eventCount: (count) => countEn(count, 'event'),
  among: (title) => `Among them: ${title}`,
  some: (status) => `Some: ${status.toLowerCase()}`,
  gap: (duration) => `${duration} without recorded events`,
  days: (count) => countEn(count, 'day'),
  weeks: (count) => countEn(count, 'week'),
  months: (count) => countEn(count, 'month'),
  years: (count) => countEn(count, 'year'),
  showAll: (count) => (count === 1 ? 'Show the 1 event' : `Show all ${countEn(count, 'event')}`),
  series: (unit, speaker) => sentenceCase(speaker ? `${unit} · figures given by ${withArticleEn(speaker)}` : unit),
  toldAlso: (figure, others) => `${figure} (${others.map(({ source, words }) => `${source}: ${words}`).join('; ')})`,
  elsewhere: 'elsewhere',
  otherLane: 'Other',
  noEvents: 'No events',
  sentence: ([date = '', ...others]) => `${sentenceCase(date)}: ${others.join(', ')}.`,
  credit: (permalink) => `Drawn with relations-timeline${permalink === undefined ? '.' : `: ${permalink}`}`,
  sources: (names, more) =>
    `Sources: ${names.join('; ')}${more > 0 ? `; and ${more} more, named in the file’s metadata` : ''}.`,
};

/** The key to the shapes, in English. */
export const keyEn: KeyStrings = {
  title: 'How to read',
  day: 'Day known',
  wideDay: 'Day known, hour not given',
  within: 'Some day within',
  soft: 'About this time',
  period: 'The whole period',
  roughPeriod: 'The whole period, its end days not known',
  open: 'Start or end open',
  planned: 'Planned',
  moved: 'Moved to another date',
  cancelled: 'Cancelled',
  oneSide: 'One side’s account only',
  differ: 'Accounts differ',
  pledged: 'Amount announced or pledged',
  link: 'Related events',
  linkToPlan: 'Related to a plan',
  aggregate: 'Several events',
};
