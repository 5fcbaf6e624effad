import type { CSSResultGroup } from 'lit';
import { themeCss } from '../../render/theme-css.ts';
import { accountsViewStyles } from './accounts-view-styles.ts';
import { accountsStyles } from './accounts-styles.ts';
import { barrierStyles } from './barrier-styles.ts';
import { baseStyles } from './base-styles.ts';
import { detailsStyles } from './details-styles.ts';
import { fieldStyles } from './field-styles.ts';
import { footerStyles } from './footer-styles.ts';
import { headerStyles } from './header-styles.ts';
import { ledgerStyles } from './ledger-styles.ts';
import { linkStyles } from './link-styles.ts';
import { listingStyles } from './listing-styles.ts';
import { overviewStyles } from './overview-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { plotStyles } from './plot-styles.ts';
import { printStyles } from './print-styles.ts';
import { pagerStyles } from './pager-styles.ts';
import { seriesStyles } from './series-styles.ts';
import { toolbarStyles } from './toolbar-styles.ts';

/** All style sheets of the element, in the order in which they may override one another. */
export const elementStyles: CSSResultGroup = [
  themeCss,
  baseStyles,
  barrierStyles,
  fieldStyles,
  headerStyles,
  toolbarStyles,
  panelStyles,
  plotStyles,
  overviewStyles,
  detailsStyles,
  accountsStyles,
  accountsViewStyles,
  ledgerStyles,
  linkStyles,
  listingStyles,
  pagerStyles,
  seriesStyles,
  footerStyles,
  printStyles,
];
