import type { LedgerStrings } from '../ledger-strings.ts';

/** Words of the ledger, in English. */
export const ledgerEn: LedgerStrings = {
  title: (unit) => `Figures side by side, in ${unit}`,
  figure: 'Figure',
  amount: 'Amount',
  period: 'Period',
  basis: 'Basis',
  speaker: 'Said by',
  day: 'Said on',
  source: 'Source',
  notGiven: 'not given',
  scale: 'One scale from zero. Hollow bars: said, not delivered. Nothing is added up.',
};
