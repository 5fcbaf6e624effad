import type { TemplateResult } from 'lit';
import type { InterfaceStrings } from '../../locale/strings.ts';
import type { Part, PartContent } from '../controllers/part-loader.ts';
import type { IconName } from '../views/icon.ts';
import type { FilledPage } from '../views/page-model.ts';
import type { PanelName } from './panel-name.ts';

/** The inside of a panel, loaded when it is first opened. */
export interface PanelContent extends PartContent {
  readonly content: (page: FilledPage) => TemplateResult;
}

/** A panel before it is opened: its button, and the way to its inside. */
export interface Panel extends Part<PanelContent> {
  readonly name: PanelName;
  readonly icon: IconName;
  readonly label: (ui: InterfaceStrings, page: FilledPage) => string;
  /** Selector of what the reader wants first of it, which has the focus once it is open; without one the focus stays. */
  readonly entry?: string;
  /** False where it would be empty. */
  readonly isOffered: (page: FilledPage) => boolean;
  /** True when what is set in it changes what is shown, so that the button says so. */
  readonly isOn: (page: FilledPage) => boolean;
}
