import type { CSSResultGroup } from 'lit';
import { themeCss } from '../../render/theme-css.ts';
import { barrierStyles } from './barrier-styles.ts';
import { baseStyles } from './base-styles.ts';
import { fieldStyles } from './field-styles.ts';
import { footerStyles } from './footer-styles.ts';
import { headerStyles } from './header-styles.ts';
import { linkStyles } from './link-styles.ts';
import { overviewStyles } from './overview-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { plotStyles } from './plot-styles.ts';
import { printStyles } from './print-styles.ts';
import { seriesStyles } from './series-styles.ts';
import { toolbarStyles } from './toolbar-styles.ts';

/** The style sheets of the element, in the order in which they may override one another; parts that are loaded later bring their own. */
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
  linkStyles,
  seriesStyles,
  footerStyles,
  printStyles,
];
