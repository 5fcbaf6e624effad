import { parseArgs } from 'node:util';

/**
 * How long, and which course of chance. Times in milliseconds.
 * @typedef {{ lengthMs: number, everyMs: number, seed: number, output: string | undefined }} SoakOptions
 */

/**
 * @param {readonly string[]} args those of the command line
 * @returns {SoakOptions}
 * @throws {TypeError} for an option that does not exist, or a number that is none
 */
export function readSoakOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '10' },
      every: { type: 'string', default: '15' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      output: { type: 'string' },
    },
  });
  return {
    lengthMs: positive('--minutes', values.minutes) * 60_000,
    everyMs: positive('--every', values.every) * 1000,
    seed: positive('--seed', values.seed),
    output: values.output,
  };
}

/**
 * @param {string} name
 * @param {string} text
 */
function positive(name, text) {
  const number = Number(text);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new TypeError(`${name}: “${text}” is not a number above 0.`);
}
