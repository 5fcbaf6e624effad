import type { Strings } from '../strings.ts';
import { accountsEn } from './accounts-en.ts';
import { axisEn } from './axis-en.ts';
import { controlsEn } from './controls-en.ts';
import { detailsEn } from './details-en.ts';
import { drawingEn, keyEn } from './drawing-en.ts';
import { ledgerEn } from './ledger-en.ts';
import { linkKeysEn } from './link-keys-en.ts';
import { namesEn } from './names-en.ts';
import { numbersEn } from './numbers-en.ts';
import { overviewEn } from './overview-en.ts';
import { panelsEn } from './panels-en.ts';

/** Every word of the product in English. */
export const stringsEn: Strings = {
  axis: axisEn,
  numbers: numbersEn,
  drawing: drawingEn,
  key: keyEn,
  ui: {
    ...controlsEn,
    ...detailsEn,
    ...namesEn,
    ...overviewEn,
    ...panelsEn,
    accountsView: accountsEn,
    ledger: ledgerEn,
    linkKeys: linkKeysEn,
  },
};
