import type { Scene } from '../../layout/scene.ts';
import type { LaneMode } from '../../layout/view.ts';
import type { Locale } from '../../locale/locale.ts';
import type { InterfaceStrings } from '../../locale/strings.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import type { DataState } from '../controllers/data-state.ts';
import type { PlotMotion } from '../controllers/gestures/plot-motion.ts';
import type { PartLoader } from '../controllers/part-loader.ts';
import type { MarkPointer } from '../controllers/mark-pointer.ts';
import type { PlotFocus } from '../controllers/plot-focus.ts';
import type { ToolbarFocus } from '../controllers/toolbar-focus.ts';
import type { Picture } from '../picture.ts';
import type { Reader } from '../actions/reader.ts';
import type { Settings, ShowMode } from '../settings.ts';
import type { targetNames } from './target-names.ts';

/** All that the page depends on, and what answers to the reader. */
export interface Page {
  readonly settings: Settings;
  readonly show: ShowMode;
  readonly lanes: LaneMode;
  /** Level of the title, 2–6. */
  readonly level: number;
  readonly locale: Locale;
  /** True while the first picture is made, out of sight. */
  readonly isComing: boolean;
  /** The locale’s words for what is around the drawing. */
  readonly ui: InterfaceStrings;
  readonly data: DataState;
  /** True when the host has content of its own to show meanwhile. */
  readonly hasFallback: boolean;
  /** Room for the timeline, in px of a type of 16 px: `scale` of them are what the page shows. */
  readonly widthPx: number;
  /** How much larger than laid out the drawing is shown, 1 or more: it follows the reader’s size of type. */
  readonly scale: number;
  /** True while the story is read beside the timeline. */
  readonly isBesideStory: boolean;
  /** Which events count; `undefined` = all. */
  readonly filter: TimelineFilter | undefined;
  /** Content of the live region. */
  readonly message: string;
  readonly reader: Reader;
  readonly focus: PlotFocus;
  readonly pointer: MarkPointer;
  readonly toolbarFocus: ToolbarFocus;
  readonly parts: PartLoader;
  readonly motion: PlotMotion;
  /** Remembers its last result. */
  readonly targetNames: typeof targetNames;
}

/** A page with a timeline on it. */
export interface FilledPage extends Page, Picture {
  /** The open event, when it is known. */
  readonly selected: KnownEvent | undefined;
}

/** A page with a drawing on it. */
export interface DrawnPage extends FilledPage {
  readonly scene: Scene;
}
