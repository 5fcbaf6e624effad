import type { InteractionSetting } from '../../../interaction/interaction-mode.ts';
import type { Finger } from '../../../interaction/read-fingers.ts';
import type { Scene } from '../../../layout/scene.ts';
import { plotScale } from '../../../layout/time/plot-scale.ts';
import { clamp } from '../../../util/clamp.ts';
import type { ViewActions } from '../../actions/view-actions.ts';

/** What gestures work on. */
export interface GestureStage {
  readonly setting: () => InteractionSetting;
  readonly view: () => ViewActions;
  /** What is drawn now. */
  readonly scene: () => Scene | undefined;
}

/** What gestures can move: a drawing with time to the right, where gestures are wanted. */
export function movableScene({ scene, setting }: GestureStage): Scene | undefined {
  const drawn = setting() === 'none' ? undefined : scene();
  return drawn?.layout === 'horizontal' ? drawn : undefined;
}

/** Where a drawing of some width stands on the page: its left edge, and px of the viewport a px of the drawing. */
export function drawnAt(
  { currentTarget }: Event,
  { width }: { readonly width: number },
): { readonly left: number; readonly scale: number } {
  const svg = currentTarget instanceof Element ? currentTarget.querySelector('svg[viewBox]') : null;
  const box = svg?.getBoundingClientRect();
  return { left: box?.left ?? 0, scale: box && box.width > 0 && width > 0 ? box.width / width : 1 };
}

/** Where a pointer is. */
export const fingerOf = ({ clientX, clientY }: PointerEvent): Finger => ({ x: clientX, y: clientY });

/** Instant at a place of the viewport, for a listener on the element that holds the drawing. UTC ms. */
export function instantAt(clientX: number, event: Event, scene: Scene): number {
  const { left, scale } = drawnAt(event, scene);
  const { startPx, endPx, toMs } = plotScale(scene);
  return toMs(clamp((clientX - left) / scale, startPx, endPx));
}
