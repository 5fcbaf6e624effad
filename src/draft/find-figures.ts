/** A number with what it counts. */
export interface FoundFigure {
  readonly index: number;
  readonly value: number;
  readonly unit: string;
  /** ISO 4217. */
  readonly currency?: string;
  /** What the words behind it say it is of, if any. */
  readonly of?: string;
  /** Words for its time that name no date: “this season”. */
  readonly periodLabel?: string;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const CURRENCIES: Readonly<Record<string, readonly [currency: string, unit: string]>> = {
  $: ['USD', 'US dollars'],
  US$: ['USD', 'US dollars'],
  '€': ['EUR', 'euros'],
  '£': ['GBP', 'pounds'],
  '¥': ['CNY', 'yuan'],
  RMB: ['CNY', 'yuan'],
  dollars: ['USD', 'US dollars'],
  yuan: ['CNY', 'yuan'],
  euros: ['EUR', 'euros'],
};
const NUMBER = '(?<number>\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)';
const MAGNITUDE = '(?:[\\s-]?(?<magnitude>thousand|million|billion|trillion|bn|tn|mn|m)\\b)?';
const COUNTED =
  'tons?|tonnes?|barrels|bushels|troops|soldiers|people|jobs|jets|aircraft|vessels|ships|missiles|companies|workers|dollars|yuan|euros|percentage points|percent|per cent|%|kilomet(?:er|re)s|miles|hectares|acres|megawatts|gigawatts';
const MONEY = new RegExp(
  `(?<currency>US\\$|\\$|€|£|¥|RMB\\s?)${NUMBER}${MAGNITUDE}(?:[\\s-]+(?<of>(?:[\\p{L}’'-]+\\s+){0,4}[\\p{L}’'-]+))?`,
  'gu',
);
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,$€£¥])${NUMBER}${MAGNITUDE}\\s*(?:metric\\s+)?(?<unit>${COUNTED})(?![\\p{L}])`,
  'giu',
);
const PERIOD =
  /^\s*(?<label>(?:(?:this|next|last|each|per|a)\s+(?:season|year|month|quarter|week))|annually|yearly)\b/iu;
/** Where a noun phrase ends. */
const OF_END =
  /\s+(?:in|on|to|by|from|over|and|that|which|who|was|were|is|are|this|next|last|at|with|will|would|had|has|as|after|before|during)\b.*$/iu;

/** Sums of money and counted things in a sentence, in order. Years and dates are neither. */
export function findFigures(sentence: string): readonly FoundFigure[] {
  const money = [...sentence.matchAll(MONEY)].map(readMoney);
  const amounts = [...sentence.matchAll(AMOUNT)].map((match) => readAmount(match, sentence));
  return [...money, ...amounts].toSorted((a, b) => a.index - b.index);
}

const valueOf = ({ number = '0', magnitude = '' }: Readonly<Record<string, string | undefined>>): number =>
  Number((Number(number.replaceAll(',', '')) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1)).toPrecision(15));

function readMoney({ index, groups = {} }: RegExpExecArray): FoundFigure {
  const [currency, unit] = CURRENCIES[(groups.currency ?? '').trim()] ?? ['USD', 'US dollars'];
  const of = groups.of?.replace(OF_END, '');
  const figure = { index, value: valueOf(groups), unit, currency };
  return of === undefined || OF_END.test(` ${of}`) ? figure : { ...figure, of };
}

function readAmount(match: RegExpExecArray, sentence: string): FoundFigure {
  const { index, groups = {} } = match;
  const words = (groups.unit ?? '').toLowerCase();
  const [currency, moneyUnit] = CURRENCIES[words] ?? [];
  const periodLabel = PERIOD.exec(sentence.slice(index + match[0].length))?.groups?.label;
  return {
    index,
    value: valueOf(groups),
    unit: moneyUnit ?? (words === 'per cent' || words === '%' ? 'percent' : words),
    ...(currency !== undefined && { currency }),
    ...(periodLabel !== undefined && { periodLabel }),
  };
}
