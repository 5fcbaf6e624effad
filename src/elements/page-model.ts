import type { LaneMode } from '../layout/view.ts';
import type { Locale } from '../locale/locale.ts';
import type { KnownEvent } from '../model/known-timeline.ts';
import type { DataState } from './controllers/data-state.ts';
import type { MarkPointer } from './controllers/mark-pointer.ts';
import type { PlotFocus } from './controllers/plot-focus.ts';
import type { ToolbarFocus } from './controllers/toolbar-focus.ts';
import type { Intent } from '../interaction/intent.ts';
import type { Picture } from './picture.ts';
import type { ReaderActions } from './reader-actions.ts';
import type { Column, SortOrder } from './sort-events.ts';
import type { TargetLooks } from './target-looks.ts';
import type { ShowMode } from './views/toolbar.ts';

/** What the reader can do with the page around the picture. */
export interface PageActions {
  readonly show: (mode: ShowMode) => void;
  readonly sort: (column: Column) => void;
  readonly expand: () => void;
  readonly retry: () => void;
  readonly skip: () => void;
  /** True when an intent would change nothing. */
  readonly isIdle: (intent: Intent) => boolean;
}

/** All that a rendering of the element depends on. */
export interface PageModel {
  readonly locale: Locale;
  /** Level of the title, 2–6. */
  readonly level: number;
  /** The host’s own name for itself, which then names the landmark. */
  readonly label: string | null;
  readonly data: DataState;
  /** True when the host has content of its own to show meanwhile. */
  readonly hasFallback: boolean;
  readonly picture: Picture | undefined;
  readonly widthPx: number;
  readonly show: ShowMode;
  readonly lanes: LaneMode;
  readonly order: SortOrder;
  /** The open event, when it is known. */
  readonly selected: KnownEvent | undefined;
  readonly hasToolbar: boolean;
  readonly hasFooter: boolean;
  readonly hasHotkeys: boolean;
  /** Content of the live region. */
  readonly message: string;
  readonly looks: TargetLooks;
  readonly focus: PlotFocus;
  readonly pointer: MarkPointer;
  readonly toolbarFocus: ToolbarFocus;
  readonly reader: ReaderActions;
  readonly page: PageActions;
}
