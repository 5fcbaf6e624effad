import { localeTags } from '../locale/locales.ts';
import type { Flags } from './flags.ts';

/** The options of `convert`. */
export const CONVERT_FLAGS = {
  output: { type: 'string', short: 'o', value: 'OUT', help: 'file to write; its ending says the format' },
  'as-of': {
    type: 'string',
    value: 'EDTF',
    help: 'day up to which the files know; later dates of other tools’ files are plans',
  },
  locale: {
    type: 'string',
    value: 'TAG',
    help: `language of .ics, .jsonld and .claims.csv: ${localeTags().join(', ')}`,
  },
} as const satisfies Flags;
