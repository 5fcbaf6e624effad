import type { InterfaceStrings } from '../strings.ts';
import { countEn } from './count-en.ts';
import { withArticleEn } from './with-article-en.ts';

/** Words around one event, in English: details, accounts, sources. */
export const detailsEn = {
  details: 'Event details',
  detailsOpened: 'Details opened.',
  detailsClosed: 'Details closed.',
  event: 'Event',
  date: 'Date',
  topic: 'Topic',
  status: 'Status',
  place: 'Place',
  figures: 'Figures',
  links: 'Related events',
  sources: 'Sources',
  accounts: 'What each side says',
  claim: 'Claim',
  history: 'What was known earlier',
  statusAsOf: (status, day) => `${status}, as known on ${day}`,
  claimCounts: ({ claims, events, both, differ, open, only }) => {
    const parts = [
      both > 0 && `${both} by both sides`,
      differ > 0 && `${differ} stated differently`,
      ...only.filter(({ count }) => count > 0).map(({ party, count }) => `${count} only by ${withArticleEn(party)}`),
      open > 0 && `${open} where an account is not known`,
    ].filter((part) => part !== false);
    const place = events === undefined ? '' : ` on ${countEn(events, 'event')}`;
    return `${countEn(claims, 'claim')}${place}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  },
  stated: (words, source, means, isDated) => {
    const meaning = means === undefined ? '' : `, which ${isDated ? 'by its day of publication ' : ''}means ${means}`;
    return `${source ?? 'The source'} says “${words}”${meaning}.`;
  },
  precisionFrom: (layer) => `The date shown is given in the document “${layer}”.`,
  quotedIn: (source) => `as quoted in ${source}`,
  accordingTo: (source) => `according to ${source}`,
  showAllClaims: (count) => `Show all ${countEn(count, 'claim')}`,
  checkedIn: (source) => `checked in ${source}`,
  saidBy: (name) => `said by ${withArticleEn(name)}`,
  by: (name) => `by ${withArticleEn(name)}`,
  via: (source) => `via ${source}`,
  published: (day) => `published ${day}`,
} satisfies Partial<InterfaceStrings>;
