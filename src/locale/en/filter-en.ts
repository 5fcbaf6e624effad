import type { FilterStrings } from '../panel-strings.ts';
import { countEn } from './count-en.ts';

/** Words of search and filters, in English. */
export const filterEn: FilterStrings = {
  title: 'Search and filter',
  search: 'Search',
  placeholder: 'Words in English or Chinese',
  facetNames: { topics: 'Topic', actors: 'Who', kinds: 'Kind', statuses: 'Status', tones: 'Tone', layers: 'Document' },
  found: (shown, all) => (shown === all ? countEn(all, 'event') : `${shown} of ${countEn(all, 'event')}`),
  didYouMean: 'Did you mean',
  on: 'Only',
  hidden: (count) => `${count} hidden`,
  showHidden: 'Show all',
  remove: (name) => `Remove ${name}`,
  quoted: (words) => `“${words}”`,
  moreValues: (count) => `${count} more`,
};
