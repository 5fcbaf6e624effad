import type { SeriesStrings } from '../series-strings.ts';
import { countEn } from './count-en.ts';

/** Words of the background series, in English. */
export const seriesEn: SeriesStrings = {
  title: 'Background',
  lead: 'Numbers to set beside the events. A strip shows what was in force on each day and ends where knowledge ends.',
  inShort: ({ label, first, from, last, to, least, greatest }) =>
    least === greatest
      ? `${label}: ${first} from ${from} to ${to}.`
      : `${label}: ${first} on ${from}, ${last} on ${to}; lowest ${least}, highest ${greatest}.`,
  none: (label) => `${label}: no value is known for this period.`,
  from: 'From',
  value: 'Value',
  note: 'Note',
  more: (count) => `${countEn(count, 'more change')} in this period`,
  hidden: 'Also hidden: ',
  save: 'Save all values as CSV',
};
