import type { AccountsStrings } from '../accounts-strings.ts';
import { countEn } from './count-en.ts';
import { withArticleEn } from './with-article-en.ts';

/** Words of the accounts view, in English. */
export const accountsEn: AccountsStrings = {
  title: 'Accounts',
  choices: 'Claims shown',
  all: 'All',
  differ: 'Only where they differ',
  only: (party) => `Only ${withArticleEn(party)} says it`,
  silent: (party) => `Not mentioned by ${withArticleEn(party)}`,
  shown: ({ shown, total, events }) =>
    `Shown: ${String(shown)} of ${countEn(total, 'claim')}, on ${countEn(events, 'event')}.`,
  noneChosen: 'No claim in this period is of this kind.',
  showAll: 'Show all claims',
  noAccounts: 'No accounts to compare in this period.',
  copy: 'Copy as text',
  copied: 'Copied as text.',
  refused: 'The browser does not allow copying here. The text is in the box: select it and copy it yourself.',
  text: 'Accounts as text',
  csv: 'Claims as CSV',
  inChart: 'Show in chart',
  inLanguage: (language) => `in ${language}`,
};
