import type { NumberStrings } from '../strings.ts';

/** Only currencies whose sign means nothing else to an English reader. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', TWD: 'NT$', HKD: 'HK$' };
const SCALED_UNIT = /\b(thousand|million|billion|trillion|bn|mn|tn)\b/i;

/** Large numbers and money in English. */
export const numbersEn: NumberStrings = {
  scales: [
    { size: 1e12, word: ' trillion' },
    { size: 1e9, word: ' billion' },
    { size: 1e6, word: ' million' },
  ],
  money: (amount, currency, unit) => {
    const sign = CURRENCY_SIGNS[currency];
    // A unit such as "billion dollars" is part of the amount: a bare "$11" would be false.
    if (sign === undefined || SCALED_UNIT.test(unit)) return `${amount} ${unit || currency}`;
    return amount.startsWith('−') ? `−${sign}${amount.slice(1)}` : sign + amount;
  },
  quantity: (amount, unit) => (unit === '%' ? `${amount}%` : `${amount} ${unit}`.trim()),
};
