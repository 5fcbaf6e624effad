import { windowLimits } from '../../../interaction/clamp-window.ts';
import type { BrushPart } from '../../../interaction/brush-window.ts';
import type { InteractionSetting } from '../../../interaction/interaction-mode.ts';
import type { TimeWindow } from '../../../layout/resolve-window.ts';
import type { ViewActions } from '../../actions/view-actions.ts';
import type { Picture } from '../../picture.ts';

/** What the overview works on. */
export interface BrushStage {
  readonly view: () => ViewActions;
  readonly picture: () => Picture | undefined;
  readonly setting: () => InteractionSetting;
}

const PARTS: readonly BrushPart[] = ['start', 'end', 'window'];

/** What of the overview an event is on: a handle, the window, or the ground beside it. */
export function partAt({ target }: Event): BrushPart {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-brush]')?.dataset.brush : undefined;
  return PARTS.find((part) => part === name) ?? 'track';
}

/** How far windows may go. */
export const limitsOf = ({ picture }: BrushStage): TimeWindow =>
  windowLimits(picture()?.all ?? { startMs: 0, endMs: 0 });

/** Shows a window in the middle of a gesture on the overview. */
export const showWindow = ({ view }: BrushStage, window: TimeWindow, { currentTarget }: Event): void =>
  view().move({ type: 'window', ...window }, currentTarget);
