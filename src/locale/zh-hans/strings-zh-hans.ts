import type { Strings } from '../strings.ts';
import { accountsZhHans } from './accounts-zh-hans.ts';
import { axisZhHans } from './axis-zh-hans.ts';
import { controlsZhHans } from './controls-zh-hans.ts';
import { detailsZhHans } from './details-zh-hans.ts';
import { drawingZhHans, keyZhHans } from './drawing-zh-hans.ts';
import { ledgerZhHans } from './ledger-zh-hans.ts';
import { linkKeysZhHans } from './link-keys-zh-hans.ts';
import { namesZhHans } from './names-zh-hans.ts';
import { numbersZhHans } from './numbers-zh-hans.ts';
import { overviewZhHans } from './overview-zh-hans.ts';
import { panelsZhHans } from './panels-zh-hans.ts';

/** Every word of the product in Chinese. */
export const stringsZhHans: Strings = {
  axis: axisZhHans,
  numbers: numbersZhHans,
  drawing: drawingZhHans,
  key: keyZhHans,
  ui: {
    ...controlsZhHans,
    ...detailsZhHans,
    ...namesZhHans,
    ...overviewZhHans,
    ...panelsZhHans,
    accountsView: accountsZhHans,
    linkKeys: linkKeysZhHans,
    ledger: ledgerZhHans,
  },
};
