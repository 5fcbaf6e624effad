import type { NumberStrings } from '../strings.ts';

const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元人民币',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  TWD: '新台币',
  HKD: '港元',
};
const SCALED_UNIT = /[千万亿]|\b(thousand|million|billion|trillion|bn|mn|tn)\b/i;

/** Large numbers and money in Chinese. */
export const numbersZhHans: NumberStrings = {
  scales: [
    { size: 1e12, word: '万亿' },
    { size: 1e8, word: '亿' },
    { size: 1e4, word: '万' },
  ],
  // A unit such as 亿美元 is part of the amount; the bare name of the currency would make it false.
  money: (amount, currency, unit) =>
    withUnit(amount, SCALED_UNIT.test(unit) ? unit : (CURRENCY_NAMES[currency] ?? (unit || currency))),
  quantity: withUnit,
};

/** Chinese units stand close to the number, words in Latin letters apart. */
function withUnit(amount: string, unit: string): string {
  return /^[A-Za-z]/.test(unit) ? `${amount} ${unit}` : amount + unit;
}
