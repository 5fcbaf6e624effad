import type { CSSResult } from 'lit';
import type { Part, PartContent } from '../../controllers/part-loader.ts';
import type { FilledPage } from '../page-model.ts';

/** What is read rather than looked at. */
export interface ReadingContent extends PartContent {
  /** What is open: an event, or an aggregate of the chart; `undefined` when nothing is. */
  readonly openedPanel: (page: FilledPage, hasAccounts: boolean) => unknown;
  /** The events of the window as a list, table or accounts, or that there are none; with what is open. */
  readonly listing: (page: FilledPage) => unknown;
  readonly styles: CSSResult;
}

/** Details, list, table and accounts: loaded while the reader looks at the chart, so that they are there when asked for. */
export const reading: Part<ReadingContent> = { load: () => import('./reading-content.ts') };
