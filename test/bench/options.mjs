import { parseArgs } from 'node:util';

import { ADAPTERS } from './adapters.mjs';

/**
 * What to measure. Times in milliseconds.
 * @typedef {{ adapters: readonly import('./adapters.mjs').Adapter[], sizes: number[], repeats: number, capMs: number, quick: boolean, profile: boolean, output: string | undefined }} Options
 */

const FULL_RUN = {
  only: ADAPTERS.map(({ name }) => name).join(),
  sizes: '100,1000,10000,100000,1000000',
  repeats: '3',
};
/** A trial of a few minutes: does everything work, and is anything far off? */
const QUICK_RUN = { only: 'floor,ours,vis,event-drops', sizes: '1000,10000,100000', repeats: '1' };

/**
 * @param {readonly string[]} args those of the command line
 * @returns {Options}
 * @throws {TypeError} for an option or adapter that does not exist, or a number that is none
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      repeats: { type: 'string' },
      cap: { type: 'string', default: '60' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      output: { type: 'string' },
    },
  });
  const { only, sizes, repeats } = { ...(values.quick ? QUICK_RUN : FULL_RUN), ...values };
  return {
    adapters: pickAdapters(only.split(',')),
    sizes: sizes.split(',').map((size) => positive('--sizes', size)),
    repeats: positive('--repeats', repeats),
    capMs: positive('--cap', values.cap) * 1000,
    quick: values.quick,
    profile: values.profile,
    output: values.output,
  };
}

/** @param {readonly string[]} names */
function pickAdapters(names) {
  const unknown = names.filter((name) => !ADAPTERS.some((adapter) => adapter.name === name));
  if (unknown.length === 0) return ADAPTERS.filter(({ name }) => names.includes(name));
  const known = ADAPTERS.map(({ name }) => name).join(', ');
  throw new TypeError(`--only: there is no ${unknown.join(', ')}; there are ${known}.`);
}

/**
 * @param {string} option
 * @param {string} text
 */
function positive(option, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`${option}: ${text} is no whole number above 0.`);
}
