import type { CSSResultGroup } from 'lit';
import { themeCss } from '../../render/theme-css.ts';
import { accountsStyles } from './accounts-styles.ts';
import { baseStyles } from './base-styles.ts';
import { detailsStyles } from './details-styles.ts';
import { footerStyles } from './footer-styles.ts';
import { headerStyles } from './header-styles.ts';
import { listingStyles } from './listing-styles.ts';
import { plotStyles } from './plot-styles.ts';
import { printStyles } from './print-styles.ts';
import { pagerStyles } from './pager-styles.ts';
import { toolbarStyles } from './toolbar-styles.ts';

/** All style sheets of the element, in the order in which they may override one another. */
export const elementStyles: CSSResultGroup = [
  themeCss,
  baseStyles,
  headerStyles,
  toolbarStyles,
  plotStyles,
  detailsStyles,
  accountsStyles,
  listingStyles,
  pagerStyles,
  footerStyles,
  printStyles,
];
